package org.lianzhao.chain;

import java.util.UUID;

/** A link by the keys of its ends. */
public record LinkEnds(UUID fromId, UUID toId, LinkRelation relation) {}
