package org.lianzhao.target;

import java.util.UUID;

/** A firm that speaks of the segment and is no target all the same. */
record Excluded(UUID companyId, Exclusion why) {}
