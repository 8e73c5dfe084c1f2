package org.lianzhao.draft;

import org.lianzhao.chain.LinkRelation;

/** A link that only one of two maps has; {@code mark} is ADDED or REMOVED. */
record ChangedLink(DraftMark mark, Said from, Said to, LinkRelation relation) {}
