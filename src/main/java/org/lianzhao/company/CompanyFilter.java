package org.lianzhao.company;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the register looks for; absent means any. */
class CompanyFilter {
    /** A part of a name, its pinyin or initials, or the beginning of a credit code. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    @RestQuery
    @Size(max = 6)
    @Nullable
    String region;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String segment;

    /** The import that brought the firm. */
    @RestQuery
    @Nullable
    UUID batch;
}
