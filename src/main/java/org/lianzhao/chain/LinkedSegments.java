package org.lianzhao.chain;

import java.util.UUID;

/** A link of a map, by the codes and keys of its two ends. */
public record LinkedSegments(UUID chainId, UUID fromId, String from, UUID toId, String to, LinkRelation relation) {

    /** The link by its keys. */
    public LinkEnds ends() {
        return new LinkEnds(fromId, toId, relation);
    }
}
