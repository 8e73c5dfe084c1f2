package org.lianzhao.lead;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.lianzhao.person.PersonNames;

/** A name that may be a person's, as the audit keeps it. Two are equal only where the whole names are. */
record NamedInPart(String whole) {
    static @Nullable NamedInPart of(@Nullable String name) {
        return name == null ? null : new NamedInPart(name);
    }

    @JsonValue
    String shown() {
        return PersonNames.masked(whole);
    }
}
