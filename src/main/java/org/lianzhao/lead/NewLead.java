package org.lianzhao.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmName;

/**
 * A lead as somebody first writes it down.
 *
 * @param companyName the investor, perhaps only a short or a code name; may be left out where {@code companyId} is given
 * @param segmentCode the main segment; none for 链外
 * @param sourceChannel a code of the dictionary {@code source-channel}
 * @param projectType a code of the dictionary {@code project-type}
 * @param taskForceId one of the caller's own; the first of them where absent
 */
record NewLead(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 1000) String summary,
        @Nullable UUID companyId,
        @Nullable @FirmName @Size(max = 200) String companyName,
        @Nullable @Size(max = 20) String segmentCode,
        @Nullable @Size(max = 20) String sourceChannel,
        @Nullable @Size(max = 20) String projectType,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable UUID taskForceId,
        @Nullable Boolean confidential) {}
