package org.lianzhao.person;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom the reader looks for; absent means anybody. */
class PersonFilter {
    /** A part of a name, its pinyin or initials, or a whole number or address. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** A firm where somebody is or was. */
    @RestQuery
    @Nullable
    UUID company;
}
