package org.lianzhao.lead.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock that has turned yellow or red.
 *
 * @param owner who has to do what it asks for
 * @param taskForce the task force of the lead
 * @param since the day from which it counts
 * @param dueOn the last day on which it is met
 */
public record TurnedClock(
        UUID lead,
        UUID owner,
        @Nullable UUID taskForce,
        ClockKind kind,
        LocalDate since,
        LocalDate dueOn,
        Light light) {}
