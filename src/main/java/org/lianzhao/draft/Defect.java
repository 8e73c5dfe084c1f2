package org.lianzhao.draft;

import org.jspecify.annotations.Nullable;

/** What is wrong with a segment of a drafted map; {@code detail} names the code in question, where there is one. */
record Defect(
        DefectKind kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String detail) {
    static Defect of(DefectKind kind, Drafted segment, @Nullable String detail) {
        return new Defect(kind, segment.code(), segment.name(), segment.nameEn(), detail);
    }
}
