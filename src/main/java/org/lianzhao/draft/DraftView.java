package org.lianzhao.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as those see it who draw it.
 *
 * @param draft null while nobody has changed anything
 * @param described whether it changes what the chain itself is called or who answers for it
 */
record DraftView(
        DrawnChain chain,
        @Nullable DraftState draft,
        boolean described,
        List<DraftedRow> segments,
        List<DraftedLink> links) {}
