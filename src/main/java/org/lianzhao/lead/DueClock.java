package org.lianzhao.lead;

/** A clock of a lead in a list of what is due. */
record DueClock(LeadRow lead, ClockView clock) {}
