package org.lianzhao.company;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.evidence.EvidenceReading;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.AsOf;
import org.lianzhao.shared.time.ZoneTime;

/** Saying by hand in which segments a firm is, and what it can make there. Each call answers with the firm as it is now. */
@ApplicationScoped
class HoldingDesk {
    private static final int NOTE = 300;
    private static final int WHEN = 10;
    private static final Set<String> EVIDENCE_FIELDS = Set.of("evidence", "evidenceDocumentId");
    private static final TypeReference<Presence> PRESENCE = new TypeReference<>() {};
    private static final TypeReference<HoldingRole> ROLE = new TypeReference<>() {};
    private static final TypeReference<Capacity> CAPACITY = new TypeReference<>() {};
    private static final TypeReference<Output> OUTPUT = new TypeReference<>() {};
    private static final TypeReference<FirmEvidence> EVIDENCE = new TypeReference<>() {};

    private final CompanyRepository companies;
    private final HoldingRepository holdings;
    private final HoldingExchange exchange;
    private final CompanyTurns turns;
    private final ChainMaps chains;
    private final EvidenceReading evidence;
    private final CompanyPage page;
    private final Acting acting;
    private final Once once;
    private final Event<HoldingChanged> changes;
    private final Clock clock;

    HoldingDesk(
            CompanyRepository companies,
            HoldingRepository holdings,
            HoldingExchange exchange,
            CompanyTurns turns,
            ChainMaps chains,
            EvidenceReading evidence,
            CompanyPage page,
            Acting acting,
            Once once,
            Event<HoldingChanged> changes,
            Clock clock) {
        this.companies = companies;
        this.holdings = holdings;
        this.exchange = exchange;
        this.turns = turns;
        this.chains = chains;
        this.evidence = evidence;
        this.page = page;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CompanyView add(UUID id, NewHolding said, @Nullable String key) {
        turns.hold(id); // one at a time, before anything is read
        String client = "user:" + acting.person().id() + ":holding:" + id;
        return once.does(key, client, said, CompanyView.class, () -> {
            Company company = own(id);
            UUID segment = segment(said.segmentCode().strip());
            if (holdings.has(id, segment, said.place())) {
                throw new Refused("holding-there", said.segmentCode());
            }
            Holding holding = new Holding(id, segment, said.place());
            holding.claims(said.role(), said.presence());
            holding.statedFor(asOf(said.asOf()));
            holding.knownFrom(OpenText.required("source", said.source()));
            holding.canMake(Capacity.read(said.capacity()));
            holding.turnsOut(output(said.output()));
            holding.shownBy(evidence.read("evidence", said.evidence(), List.of(id)));
            holding.claimed(acting.author().orElseThrow(), clock.instant());
            holdings.add(holding);
            holdings.flush();
            tell(HoldingChanged.ADDED, company, Map.of(), picture(holding, said.segmentCode()));
            return page.show(id);
        });
    }

    @Transactional
    CompanyView edit(UUID id, UUID holdingId, Patch patch) {
        turns.hold(id);
        Company company = own(id);
        Holding holding = holdings.of(id, holdingId);
        holding.expect(patch.version());
        holding.requireNoProject();
        FirmEvidence shown = holding.getEvidence();
        String code = codeOf(holding);
        Map<String, @Nullable Object> before = picture(holding, code);
        patch.requiredValue("role", ROLE, holding::plays)
                .requiredValue("presence", PRESENCE, holding::claims)
                .text("asOf", WHEN, when -> holding.statesFor(asOf(when)))
                .requiredText("source", NOTE, note -> holding.correctsSource(OpenText.required("source", note)))
                .value("capacity", CAPACITY, capacity -> holding.canMake(Capacity.read(capacity)))
                .value("output", OUTPUT, yearly -> holding.turnsOut(output(yearly)))
                .value(
                        "evidence",
                        EVIDENCE,
                        proof -> holding.shownBy(evidence.read("evidence", proof, List.of(id), shown)));
        patch.nothingElse();
        FieldChanges.between(before, picture(holding, code)).ifPresent(changed -> {
            said(holding, changed.after().keySet());
            holdings.flush();
            tell(HoldingChanged.CHANGED, company, of(code, changed.before()), of(code, changed.after()));
        });
        return page.show(id);
    }

    @Transactional
    CompanyView remove(UUID id, UUID holdingId, FactRemoval said) {
        turns.hold(id);
        Company company = own(id);
        Holding holding = holdings.of(id, holdingId);
        holding.expect(said.version());
        holding.requireOpen();
        if (exchange.isMixed(holdingId)) {
            throw new Refused("holding-of-merge");
        }
        String code = codeOf(holding);
        String reason = OpenText.required("reason", said.reason());
        tell(HoldingChanged.REMOVED, company, picture(holding, code), Map.of("reason", reason));
        holdings.remove(holding);
        holdings.flush();
        return page.show(id);
    }

    // who only adds what shows it says nothing himself
    private void said(Holding holding, Set<String> fields) {
        Author author = acting.author().orElseThrow();
        if (EVIDENCE_FIELDS.containsAll(fields)) {
            holding.recorded(author, clock.instant());
        } else {
            holding.claimed(author, clock.instant());
        }
    }

    private Map<String, @Nullable Object> picture(Holding holding, String code) {
        Map<String, @Nullable Object> picture = holding.picture(code);
        picture.putAll(evidence.told(holding.getEvidence()));
        return picture;
    }

    private UUID segment(String code) {
        if (chains.idOf(code).isEmpty()) {
            throw new Invalid("segmentCode", "unknown-segment", code);
        }
        return chains.keep(code)
                .filter(chains::isLeaf)
                .orElseThrow(() -> new Invalid("segmentCode", "segment-no-leaf", code));
    }

    // the history says of which segment the change is
    private static Map<String, @Nullable Object> of(String code, Map<String, @Nullable Object> changed) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(changed);
        told.put("segment", code);
        return told;
    }

    // a segment that has left the maps has no name any more
    private String codeOf(Holding holding) {
        return chains.names(List.of(holding.getSegmentId())).stream()
                .findFirst()
                .map(SegmentName::code)
                .orElse("");
    }

    private Company own(UUID id) {
        Company company = companies.get(id);
        company.requireOwn();
        return company;
    }

    private @Nullable String asOf(@Nullable String when) {
        return AsOf.read("asOf", when, ZoneTime.today(clock));
    }

    private @Nullable Output output(@Nullable Output said) {
        return Output.read(said, ZoneTime.today(clock).getYear());
    }

    private void tell(
            String what, Company company, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        changes.fire(
                new HoldingChanged(what, new Subject("company", company.getId(), company.getName()), before, after));
    }
}
