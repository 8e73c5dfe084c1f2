package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.lianzhao.lead.clock.ClockKind;

/** A clock of a task force's lead whose day has passed. */
public record RedClock(UUID lead, String title, ClockKind kind, LocalDate dueOn) {}
