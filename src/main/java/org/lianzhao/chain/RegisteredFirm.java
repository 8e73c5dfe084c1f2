package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm of the register that a chain names as its 链主. */
public record RegisteredFirm(UUID id, String name, @Nullable String creditCode) {}
