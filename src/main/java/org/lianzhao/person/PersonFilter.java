package org.lianzhao.person;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom the reader looks for, in an address; absent means anybody. */
class PersonFilter {
    /** A part of a name, its pinyin or initials; no number, for addresses end in logs: see {@link PersonSearch}. */
    @RestQuery
    @Size(max = PersonSearch.LONGEST)
    @Nullable
    String q;

    /** A firm where somebody is or was. */
    @RestQuery
    @Nullable
    UUID company;
}
