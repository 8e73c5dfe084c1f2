package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianzhao.chain.LinkRelation;

/** A link between two segments of the map, by their codes. */
record WantedLink(
        @NotNull @Size(max = 20) String from,
        @NotNull @Size(max = 20) String to,
        @NotNull LinkRelation relation) {}
