package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleague;
import org.lianzhao.account.Colleagues;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.company.Companies;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.ReferredLead;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.NotReady;
import org.lianzhao.shared.problem.Unprocessable;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;

/** Takes what chambers refer, and tells each what became of its own. */
@ApplicationScoped
class ReferralIntake {
    private final ReferralRepository referrals;
    private final Leads leads;
    private final Companies companies;
    private final ChainMaps chains;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Once once;
    private final Clock clock;

    ReferralIntake(
            ReferralRepository referrals,
            Leads leads,
            Companies companies,
            ChainMaps chains,
            Colleagues colleagues,
            Acting acting,
            Once once,
            Clock clock) {
        this.referrals = referrals;
        this.leads = leads;
        this.companies = companies;
        this.chains = chains;
        this.colleagues = colleagues;
        this.acting = acting;
        this.once = once;
        this.clock = clock;
    }

    /** What a call came to; {@code isNew} where it made the referral. */
    record Taken(ReferralAnswer answer, boolean isNew) {}

    @Transactional
    Taken take(NewReferral said, @Nullable String key) {
        Actor chamber = acting.person();
        if (said.lacksConsent()) {
            throw new Unprocessable("consent-required").with("code", "CONSENT_REQUIRED");
        }
        return once.does(key, "chamber:" + chamber.id(), said, Taken.class, () -> {
            referrals.oneAtATime(chamber.id());
            Optional<Referral> known = referrals.of(chamber.id(), said.externalId());
            return known.map(referral -> new Taken(answer(referral), false))
                    .orElseGet(() -> new Taken(answer(made(said, chamber)), true));
        });
    }

    private Referral made(NewReferral said, Actor chamber) {
        Colleague liaison = colleagues.liaisonOf(chamber.id()).orElseThrow(() -> new NotReady("referrals-closed"));
        requirePast(said);
        var firm = said.enterprise();
        String hint = Objects.requireNonNullElse(said.project().segmentHint(), "");
        UUID lead = leads.refer(new ReferredLead(
                new Author(chamber.id(), chamber.name()),
                liaison,
                PersonalData.masked(said.project().title()),
                PersonalData.masked(Objects.requireNonNullElse(said.note(), "")),
                companies
                        .same(firm.name(), firm.creditCode(), firm.regionCode())
                        .orElse(null),
                firm.name(),
                firm.regionCode(),
                isLeaf(hint) ? hint : null,
                masked(said.project().investmentBand()),
                masked(said.project().siteNeed())));
        Referral referral = new Referral(chamber.id(), lead, said, clock.instant());
        referrals.add(referral);
        return referral;
    }

    // a lead belongs to one segment; the name of a group is a hint like any other word
    private boolean isLeaf(String hint) {
        return chains.idOf(hint).isPresent() && chains.segment(hint).kind() != SegmentKind.GROUP;
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonalData.masked(text);
    }

    private void requirePast(NewReferral said) {
        var consent = said.contact() == null ? null : said.contact().consent();
        if (consent != null && consent.at() != null && consent.at().isAfter(ZoneTime.today(clock))) {
            throw new Invalid("contact.consent.at", "consent-to-come");
        }
        if (said.occurredAt() != null && said.occurredAt().toInstant().isAfter(clock.instant())) {
            throw new Invalid("occurredAt", "day-to-come");
        }
    }

    /** One of the chamber's own; another chamber's looks like none. */
    @Transactional
    ReferralAnswer own(UUID id) {
        return answer(referrals.of(acting.person().id(), id).orElseThrow(() -> new Missing("referral", id)));
    }

    private ReferralAnswer answer(Referral referral) {
        ReferralStatus status = ReferralStatus.of(leads.progress(referral.getLeadId()));
        return new ReferralAnswer(
                referral.getId(), referral.getExternalId(), status, status.text(), referral.getRecordedAt());
    }
}
