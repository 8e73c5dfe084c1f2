package org.lianzhao.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment that two maps do not have alike, under the name that the later one knows it by.
 *
 * @param id the key that its documents are kept under
 * @param mark what became of it
 * @param from where it was split off: what it was part of
 * @param into where it was merged: what it goes on as
 */
record ChangedSegment(
        UUID id,
        DraftMark mark,
        String code,
        Said name,
        boolean group,
        List<ChangedField> fields,
        @Nullable Said from,
        @Nullable Said into) {}
