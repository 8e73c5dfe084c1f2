package org.lianzhao.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm that could fill a gap.
 *
 * @param score out of {@code most}
 * @param open how many of those points hang on what nobody knows yet
 * @param factors the parts of the score
 * @param missing what nobody knows about it yet, as questions to answer
 * @param leadId the lead on it; null where there is none, or none that the caller may open
 * @param taken whether somebody is on it already
 * @param resident whether it holds the segment already, wherever
 */
record Target(
        UUID companyId,
        String name,
        @Nullable String regionName,
        int score,
        int most,
        int open,
        List<PartScore> factors,
        List<Points> reasons,
        List<String> missing,
        @Nullable UUID leadId,
        boolean taken,
        boolean resident) {}
