package org.lianzhao.target;

import java.time.LocalDate;
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
 * @param tier how much it is worth pursuing
 * @param dueOn by when its tier asks for a visit or a follow-up; null in tier C
 * @param fresh whether it came to be in the list after that was first made, within the last month (新进)
 * @param scoreBefore its score before the last change, on {@code changedOn}; null where it has not changed
 * @param droppedOn since when it is here only because somebody works on it
 * @param work what people do about it
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
        boolean resident,
        Tier tier,
        @Nullable LocalDate dueOn,
        boolean fresh,
        @Nullable Integer scoreBefore,
        @Nullable LocalDate changedOn,
        @Nullable LocalDate droppedOn,
        WorkView work) {}
