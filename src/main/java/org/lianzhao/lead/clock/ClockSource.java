package org.lianzhao.lead.clock;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The clocks of a higher feature on leads, which lists, 今日 and reminders then treat as the leads' own. Every bean of it is
 * asked whenever a lead's clocks are reckoned; a feature whose clocks change has them reckoned again itself.
 */
public interface ClockSource {
    /** The clocks of the feature that run on these leads, by lead; none for a lead that has none. */
    Map<UUID, List<RunningClock>> running(Collection<UUID> leads);
}
