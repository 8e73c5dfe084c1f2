package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.time.ZoneTime;

/** Notes what happens to the ownership of leads: facts and credits, which stay as they were written. */
@ApplicationScoped
class Chronicle {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final FirstTalkRepository talks;
    private final Acting acting;
    private final Clock clock;

    Chronicle(FirstTalkRepository talks, Acting acting, Clock clock) {
        this.talks = talks;
        this.acting = acting;
        this.clock = clock;
    }

    LocalDate today() {
        return ZoneTime.today(clock);
    }

    void note(UUID lead, FactKind kind, Holder holder) {
        note(lead, kind, holder, UnaryOperator.identity());
    }

    /** @param more what else there is to say of it */
    void note(UUID lead, FactKind kind, Holder holder, UnaryOperator<OwnershipFact> more) {
        noteOn(today(), lead, kind, holder, more);
    }

    /** The same, without who did it: whoever is on the lead must not learn that. */
    void noteUnsigned(UUID lead, FactKind kind, Holder holder) {
        talks.add(new OwnershipFact(lead, kind, today(), holder, clock.instant()));
    }

    /** The same of a day that is past. */
    void noteOn(LocalDate day, UUID lead, FactKind kind, Holder holder, UnaryOperator<OwnershipFact> more) {
        OwnershipFact fact = more.apply(new OwnershipFact(lead, kind, day, holder, clock.instant()));
        acting.author().ifPresent(fact::by);
        talks.add(fact);
    }

    /** First talks are credited once in a row: whoever renews his own has that credit. */
    void creditFirstTalk(UUID lead, Holder holder) {
        boolean has = talks.credits(lead).stream()
                .filter(credit -> credit.kind() == CreditKind.FIRST_TALK)
                .reduce((one, later) -> later)
                .filter(last -> new Holder(last.holder(), last.taskForce()).equals(holder))
                .isPresent();
        if (!has) {
            credit(lead, holder, CreditKind.FIRST_TALK, WHOLE);
        }
    }

    /** @param share in per cent */
    void credit(UUID lead, Holder holder, CreditKind kind, BigDecimal share) {
        talks.add(new LeadCredit(lead, holder, kind, share, today(), clock.instant()));
    }
}
