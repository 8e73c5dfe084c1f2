package org.lianzhao.coverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which gaps are to be taken out. */
class GapFilter {
    /** The chain that has them. */
    @RestQuery
    @NotBlank
    @Size(max = 20)
    @Nullable
    String chain;
}
