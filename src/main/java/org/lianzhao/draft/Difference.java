package org.lianzhao.draft;

import java.util.List;

/**
 * How two maps of one chain differ. Added segments come first, then changed, moved and removed ones.
 *
 * @param chain what differs of the chain itself
 */
record Difference(List<ChangedField> chain, List<ChangedSegment> segments, List<ChangedLink> links) {}
