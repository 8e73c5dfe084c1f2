package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Asked whose first talks (首谈) with a firm are protected; answered by the feature that keeps them. */
public interface FirstTalkSource {
    /** The last day on which each of these leads is protected today, as things stand; none for one that is not. */
    Map<UUID, LocalDate> protectedUntil(Collection<UUID> leads);
}
