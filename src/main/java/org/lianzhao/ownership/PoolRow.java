package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.LeadStage;

/**
 * A lead that waits in the pool, as everybody who works on leads sees it: what it is about, and no more.
 *
 * @param title without what belongs to persons
 * @param taskForce who had it; null where no task force did
 * @param reason why nobody goes on with it; empty where nobody did anything for long, so that it went by itself
 * @param claimableFrom the first day on which the caller may claim it, who had it or let go of it; null where he may now
 * @param claimFor for which of the caller's task forces he claims it where he does not say
 */
record PoolRow(
        UUID leadId,
        String title,
        String companyName,
        @Nullable SegmentName segment,
        @Nullable String regionName,
        LeadStage stage,
        LocalDate since,
        @Nullable String taskForce,
        String reason,
        @Nullable LocalDate claimableFrom,
        @Nullable UUID claimFor) {
    /** Whether these words are in what is shown: what was masked is not found, or it could be guessed. */
    boolean says(String words) {
        return Stream.of(title, companyName)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }
}
