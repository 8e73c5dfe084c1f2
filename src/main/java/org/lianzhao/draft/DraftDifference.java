package org.lianzhao.draft;

import java.util.List;

/**
 * What publishing would do.
 *
 * @param seen which state of which draft was compared; whoever publishes says it
 * @param defects what keeps it from being published
 */
record DraftDifference(String seen, Difference difference, List<Defect> defects) {}
