package org.lianzhao.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that goes on when a person has said how.
 *
 * @param status {@link ImportStatus#READY}, {@link ImportStatus#PAUSED}, or one that has ended and left rows to be decided
 * @param review how many rows wait to be decided
 */
public record WaitingImport(UUID id, String fileName, ImportStatus status, int review, Instant startedAt) {}
