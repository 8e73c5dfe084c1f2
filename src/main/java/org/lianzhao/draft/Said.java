package org.lianzhao.draft;

import org.jspecify.annotations.Nullable;

/** A value in a difference: as people wrote it, as a code that screens put into words, or in both languages. */
record Said(String text, @Nullable String textEn) {
    static Said of(Object value) {
        return new Said(String.valueOf(value), null);
    }
}
