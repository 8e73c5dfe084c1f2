package org.lianzhao.task;

import java.time.LocalDate;
import java.util.UUID;

/** A task that is to be done, for reminding of it. */
public record OpenTask(UUID id, UUID assignee, LocalDate dueOn) {}
