package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.document.Documents;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** The chain office's work on what people say by hand of firms in segments: it finds that so, or takes that back. */
@ApplicationScoped
class ClaimDesk {
    /** What documents of segments are kept under. */
    private static final String SEGMENT = "segment";

    private final CompanyRepository companies;
    private final HoldingRepository holdings;
    private final VerificationRepository verifications;
    private final CompanyTurns turns;
    private final ChainMaps chains;
    private final Documents documents;
    private final CompanyPage page;
    private final Acting acting;
    private final Event<HoldingChanged> changes;
    private final Event<ClaimSettling> settling;
    private final Event<ClaimSettled> settled;
    private final Clock clock;

    ClaimDesk(
            CompanyRepository companies,
            HoldingRepository holdings,
            VerificationRepository verifications,
            CompanyTurns turns,
            ChainMaps chains,
            Documents documents,
            CompanyPage page,
            Acting acting,
            Event<HoldingChanged> changes,
            Event<ClaimSettling> settling,
            Event<ClaimSettled> settled,
            Clock clock) {
        this.companies = companies;
        this.holdings = holdings;
        this.verifications = verifications;
        this.turns = turns;
        this.chains = chains;
        this.documents = documents;
        this.page = page;
        this.acting = acting;
        this.changes = changes;
        this.settling = settling;
        this.settled = settled;
        this.clock = clock;
    }

    /** Somebody else than who said it found it to be so, on which day, and by what; once more where that was long ago. */
    @Transactional
    CompanyView verify(UUID id, UUID holdingId, NewVerification said) {
        Holding holding = held(id, holdingId, said.version());
        Author verifier = acting.author().orElseThrow();
        LocalDate day = dayOf(said.verifiedOn());
        requireOwn(holding, said.documentId());
        Map<String, @Nullable Object> before = picture(holding);
        boolean begins = holding.isOnlyClaimed();
        holding.verify(day, verifier, clock.instant());
        if (begins) {
            settle(holding, true);
        }
        verifications.holding(holdingId).ifPresent(last -> last.renewed(verifier, clock.instant()));
        verifications.add(new HoldingVerification(
                holdingId,
                day,
                OpenText.line("evidence", said.evidence()),
                said.documentId(),
                verifier,
                clock.instant()));
        return told(HoldingChanged.VERIFIED, holding, before, null);
    }

    /** It was a mistake to find it so: it is what somebody says again, and counts no longer. */
    @Transactional
    CompanyView takeBack(UUID id, UUID holdingId, FactRemoval said) {
        Holding holding = held(id, holdingId, said.version());
        String reason = OpenText.required("reason", said.reason());
        Map<String, @Nullable Object> before = picture(holding);
        holding.takeBack();
        settle(holding, false);
        Author author = acting.author().orElseThrow();
        verifications.holding(holdingId).ifPresent(last -> last.takenBack(reason, author, clock.instant()));
        return told(HoldingChanged.VERIFICATION_WITHDRAWN, holding, before, reason);
    }

    /** Every verification of what is said of this firm in one segment, the latest first. */
    @Transactional
    Page<VerificationView> history(UUID id, UUID holdingId) {
        return Page.whole(verifications.history(holdings.of(id, holdingId).getId()));
    }

    // Firm and segment are kept before anything is read, so that nobody merges them or withdraws the document
    // meanwhile: the turn first, then the segment, then the row, as an edition has them. Others may keep them, too:
    // what projects write does.
    private Holding held(UUID id, UUID holdingId, int version) {
        UUID segment = holdings.segmentOf(holdingId).orElseThrow(() -> new Missing("holding", holdingId));
        settling.fire(new ClaimSettling(holdingId));
        turns.current(id);
        chains.keep(segment);
        companies.get(id).requireOwn();
        Holding holding = holdings.of(id, holdingId);
        holding.expect(version);
        if (!holding.getSegmentId().equals(segment)) {
            throw Refused.stale();
        }
        return holding;
    }

    private void settle(Holding holding, boolean verified) {
        if (holding.isOfProduction()) {
            settled.fire(new ClaimSettled(
                    holding.getId(),
                    companies.get(holding.getCompanyId()).getName(),
                    holding.getSegmentId(),
                    verified));
        }
    }

    private void requireOwn(Holding holding, UUID document) {
        if (!documents.counts(document, CompanyDocuments.KIND, holding.getCompanyId())
                && !documents.counts(document, SEGMENT, holding.getSegmentId())) {
            throw new Invalid("documentId", "evidence-of-claim");
        }
    }

    private LocalDate dayOf(@Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid("verifiedOn", "day-to-come");
        }
        return asked == null ? today : asked;
    }

    private CompanyView told(
            String what, Holding holding, Map<String, @Nullable Object> before, @Nullable String reason) {
        holdings.flush();
        Map<String, @Nullable Object> after = picture(holding);
        after.put("reason", reason);
        Company company = companies.get(holding.getCompanyId());
        changes.fire(
                new HoldingChanged(what, new Subject("company", company.getId(), company.getName()), before, after));
        return page.show(company.getId());
    }

    // the history says of which segment the change is, and what it is that counts or does not
    private Map<String, @Nullable Object> picture(Holding holding) {
        Map<String, @Nullable Object> picture = new LinkedHashMap<>();
        picture.put(
                "segment",
                chains.lastNames(List.of(holding.getSegmentId())).stream()
                        .findFirst()
                        .map(SegmentName::code)
                        .orElse(""));
        picture.put("presence", holding.getPresence());
        picture.putAll(verifications.told(holding.getId()));
        return picture;
    }
}
