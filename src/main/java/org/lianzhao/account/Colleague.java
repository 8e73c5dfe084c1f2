package org.lianzhao.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague and the first of his task forces. */
public record Colleague(UUID id, String name, @Nullable UUID taskForceId) {}
