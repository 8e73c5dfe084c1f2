package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells a firm from others in a few words. */
record NamedFirm(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String regionCode) {}
