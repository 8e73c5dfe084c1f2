package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a comparison needs of a registered firm, but for its names. */
record Registered(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String cityCode) {}
