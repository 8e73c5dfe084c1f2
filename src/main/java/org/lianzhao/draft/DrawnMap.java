package org.lianzhao.draft;

import java.util.List;
import java.util.Set;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.LinkEnds;

/**
 * A chain's map as it is drawn now: the edition that holds, and over it what the draft says.
 *
 * @param seen tells this state from every other; whoever changes it all at once says which one he looked at
 * @param segments in the order of the board, those that leave with the draft as well
 * @param links those that stay or come
 */
public record DrawnMap(
        ChainHead chain, String seen, ChainContent description, List<DrawnSegment> segments, Set<LinkEnds> links) {}
