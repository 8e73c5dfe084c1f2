package org.lianzhao.lead;

import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * A clock as it was last reckoned.
 *
 * @param stage the stage of the lead at that time
 * @param told the light that people were told of
 */
record StoredClock(RunningClock clock, LeadStage stage, Light told) {}
