package org.lianzhao.lead;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The firm that somebody is about to make a lead on. */
record FirmDescribed(
        @Nullable UUID companyId, @Nullable @Size(max = 200) String companyName) {}
