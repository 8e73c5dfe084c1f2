package org.lianzhao.draft;

import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.LinkRelation;

/** A link on the board where a map is drawn; {@code mark} is ADDED or REMOVED where the draft changes it. */
record DraftedLink(
        String from,
        String to,
        LinkRelation relation,
        @Nullable DraftMark mark) {}
