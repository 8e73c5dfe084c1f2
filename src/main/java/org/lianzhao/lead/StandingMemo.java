package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Remembers where a lead stood on the day that was asked for last: nearly always today. */
final class StandingMemo {
    private volatile @Nullable Standing last;

    Standing on(LocalDate day, LeadHistory lead) {
        Standing known = last;
        if (known == null || !known.asOf().equals(day)) {
            known = Standing.of(lead.id(), lead.type(), lead.facts(), day);
            last = known;
        }
        return known;
    }
}
