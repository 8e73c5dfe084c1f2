package org.lianzhao.chain;

import java.util.Locale;
import java.util.UUID;

/** A segment where only its name is shown. */
public record SegmentName(UUID id, String code, String name, String nameEn) {

    /** Its name for a reader of this language. */
    public String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? nameEn : name;
    }
}
