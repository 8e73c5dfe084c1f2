package org.lianzhao.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A target that was accepted and given to somebody, who has no lead on it yet. */
public record PursuedFirm(
        UUID companyId,
        String companyName,
        UUID segmentId,
        @Nullable LocalDate nextOn) {}
