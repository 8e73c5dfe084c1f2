package org.lianzhao.transfer;

import java.util.UUID;

/** A row that had been held for review has got its outcome, since a person has spoken. */
public record HeldRowSettled(UUID batch, int row, RowDecision decision, RowOutcome outcome) {}
