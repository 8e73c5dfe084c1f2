package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockFacts;

/** A lead as its clocks see it, and whose it is. */
record ClockedLead(UUID id, UUID owner, @Nullable UUID taskForce, ClockFacts facts) {}
