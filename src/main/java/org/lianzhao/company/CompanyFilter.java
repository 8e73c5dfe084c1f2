package org.lianzhao.company;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the register looks for; absent means any. */
class CompanyFilter {
    /** The beginning of a name, or a credit code. */
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
}
