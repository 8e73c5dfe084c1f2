package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmsFollowed;
import org.lianzhao.lead.LeadsFollowed;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Leaves a trace with every lead and every firm that followed its segment into another one, so that whoever finds it there
 * reads why. The rows are written in batches: publishing costs no statement for each.
 */
@ApplicationScoped
class SegmentTraces {
    private final FollowUpRepository followUps;
    private final Authors authors;
    private final Clock clock;

    SegmentTraces(FollowUpRepository followUps, Authors authors, Clock clock) {
        this.followUps = followUps;
        this.authors = authors;
        this.clock = clock;
    }

    /** That one segment was merged into another, when and by whom. */
    record Merger(
            UUID from,
            UUID to,
            LocalDate day,
            Instant at,
            @Nullable Author by) {}

    @Transactional(TxType.MANDATORY)
    void leads(@Observes LeadsFollowed followed) {
        Merger merger = merger(followed.from(), followed.to());
        followed.leads().forEach(lead -> followUps.add(FollowUp.ofLead(lead, merger)));
    }

    @Transactional(TxType.MANDATORY)
    void firms(@Observes FirmsFollowed followed) {
        Merger merger = merger(followed.from(), followed.to());
        followed.firms().forEach(firm -> followUps.add(FollowUp.ofFirm(firm, merger)));
    }

    private Merger merger(UUID from, UUID to) {
        Instant now = clock.instant();
        return new Merger(from, to, ZoneTime.dayOf(now), now, authors.author().orElse(null));
    }
}
