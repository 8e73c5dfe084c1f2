package org.lianzhao.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The firm that came along to a meeting or made the acquaintance. */
record Companion(UUID id, String name) {

    static @Nullable Companion of(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Companion(id, name);
    }

    /** What it is called now; null where nobody came along. */
    static @Nullable String nameOf(@Nullable Companion companion) {
        return companion == null ? null : companion.name();
    }
}
