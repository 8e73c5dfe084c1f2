package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm where others need to name it. */
public record CompanyRef(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String regionCode) {}
