package org.lianzhao.lead;

import java.util.List;

/**
 * A lead in a list of what is due.
 *
 * @param clock the first of its clocks to be due, among those that were asked for
 * @param others the others of them, in the same order
 */
record DueClock(LeadRow lead, ClockView clock, List<ClockView> others) {}
