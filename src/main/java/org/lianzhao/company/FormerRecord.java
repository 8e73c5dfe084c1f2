package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that was merged with another, and the code that is still on it. */
record FormerRecord(UUID id, UUID mergedTo, @Nullable String creditCode) {}
