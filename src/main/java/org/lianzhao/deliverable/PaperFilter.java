package org.lianzhao.deliverable;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a paper is to be taken out. */
class PaperFilter {
    /** {@code xlsx}, also where it is absent, or {@code pdf}. */
    @RestQuery
    @Size(max = 10)
    @Nullable
    String format;

    /** The language of the file, since a link cannot ask for one otherwise. */
    @RestQuery
    @Pattern(regexp = "zh|en")
    @Nullable
    String lang;
}
