package org.lianzhao.person;

import jakarta.validation.constraints.NotNull;

/** Somebody's data are to be erased. */
record Erasure(@NotNull ErasureReason reason) {}
