package org.lianzhao.chain;

import java.util.UUID;

/** That one segment becomes one of its own which was part of another: what hangs on that has to be told apart. */
public record SplitSegment(UUID fromId, UUID toId) {}
