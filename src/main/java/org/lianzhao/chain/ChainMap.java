package org.lianzhao.chain;

import java.util.List;

/** A chain's map: its segments in the order of the board, and what links them. */
public record ChainMap(ChainHead chain, List<PlacedSegment> segments, List<LinkedSegments> links) {}
