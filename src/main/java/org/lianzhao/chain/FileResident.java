package org.lianzhao.chain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry about a segment's firms in a map's file: a firm, or a remark that names none. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FileResident(
        String name,
        String basis,
        String entry,
        @Nullable String role,
        @Nullable String presence,
        @Nullable String place,
        @Nullable String presenceAsOf,
        @Nullable String note,
        @Nullable String noteZh,
        @Nullable String presenceNote,
        @Nullable String presenceNoteZh) {

    boolean isFirm() {
        return entry.equals("FIRM");
    }

    Resident in(Segment segment) {
        return new Resident(
                segment.getId(),
                name,
                orElse(role, "RELATED"),
                orElse(presence, "UNVERIFIED"),
                orElse(place, "OUTSIDE"),
                presenceAsOf,
                basis,
                joined(noteZh, presenceNoteZh),
                joined(note, presenceNote));
    }

    ChainNote remarkIn(Segment segment) {
        String zh = joined(name, noteZh);
        return new ChainNote(segment.getId(), zh == null ? name : zh, joined(name, note));
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        String text = Stream.of(first, second)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("；"));
        return text.isEmpty() ? null : text;
    }
}
