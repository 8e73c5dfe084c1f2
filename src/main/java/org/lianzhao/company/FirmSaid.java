package org.lianzhao.company;

import org.jspecify.annotations.Nullable;

/** A firm as a row of a table names it: by its name, by its credit code, or by both. */
public record FirmSaid(@Nullable String name, @Nullable String creditCode) {}
