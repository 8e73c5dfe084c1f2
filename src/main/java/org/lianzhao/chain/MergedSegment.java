package org.lianzhao.chain;

import java.util.UUID;

/** That one segment goes on as another: what hangs on the one follows to the other. */
public record MergedSegment(UUID fromId, String fromName, UUID toId, String toName) {}
