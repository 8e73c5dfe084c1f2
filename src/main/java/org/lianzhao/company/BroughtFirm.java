package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm that an import brought. */
record BroughtFirm(UUID id, int row, String name, @Nullable Instant editedAt) {}
