package org.lianzhao.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Which record a document belongs to: in addresses {@code lead:0195b3c2-…}. */
record SubjectKey(String kind, UUID id) {
    static SubjectKey parse(@Nullable String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        if (text == null || colon < 1) {
            throw new Invalid("subject", "document-subject");
        }
        return new SubjectKey(text.substring(0, colon), id("subject", text.substring(colon + 1)));
    }

    /** What a form says in two fields. */
    static SubjectKey of(@Nullable String kind, @Nullable String id) {
        if (kind == null || kind.isBlank()) {
            throw new Invalid("subjectKind", "field-required");
        }
        if (id == null || id.isBlank()) {
            throw new Invalid("subjectId", "field-required");
        }
        return new SubjectKey(kind.strip(), id("subjectId", id.strip()));
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new Invalid(field, "field-id");
        }
    }
}
