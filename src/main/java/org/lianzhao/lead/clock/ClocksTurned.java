package org.lianzhao.lead.clock;

import java.util.List;

/** Clocks have turned yellow or red since people were told last; fired once for each light of a clock, in its transaction. */
public record ClocksTurned(List<TurnedClock> clocks) {}
