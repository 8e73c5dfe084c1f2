package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.HiddenLeads;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** What was done about targets lately: those of a chain's segments, and one target's whole history. */
@ApplicationScoped
class TouchedTargets {
    private static final int DAYS = 30;
    private static final Set<EventKind> TOUCHES =
            EnumSet.of(EventKind.ACCEPTED, EventKind.REJECTED, EventKind.PURSUED, EventKind.PLANNED);

    private final EventRepository events;
    private final EventWording wording;
    private final ChainMaps chains;
    private final Companies companies;
    private final HiddenLeads hidden;
    private final TargetPast past;
    private final Clock clock;

    TouchedTargets(
            EventRepository events,
            EventWording wording,
            ChainMaps chains,
            Companies companies,
            HiddenLeads hidden,
            TargetPast past,
            Clock clock) {
        this.events = events;
        this.wording = wording;
        this.chains = chains;
        this.companies = companies;
        this.hidden = hidden;
        this.past = past;
        this.clock = clock;
    }

    /** What happened to one target, the latest first; without leads of it that the caller may not know of. */
    @Transactional
    Page<TargetEventView> history(String code, UUID company, @Nullable String cursor, Limit limit) {
        UUID segment = chains.segment(code).id(); // of a merged one the history is that of the one it goes on as
        UUID firm = companies.refs(List.of(company)).values().stream()
                .findFirst()
                .map(CompanyRef::id)
                .orElseThrow(() -> new Missing("company", company));
        Set<UUID> unseen = hidden.among(events.leads(segment, firm));
        Untold untold = past.untold(segment, firm, unseen);
        Page<TargetEvent> page = Page.of(
                events.page(
                        segment,
                        firm,
                        new EventRepository.Hidden(unseen, untold.events()),
                        Cursor.id(cursor),
                        limit.plusOne()),
                limit,
                event -> event.getId().toString());
        return new Page<>(wording.of(page.items(), untold), page.nextCursor());
    }

    /** To how many targets of a chain each of this happened in the last days, as far as {@link #of} shows it to the caller. */
    @Transactional
    TouchCounts counts(String chain) {
        LocalDate from = from();
        Collection<UUID> segments = segments(chain);
        Map<EventKind, Integer> counted = events.count(segments, TOUCHES, unseen(segments), start(from));
        return new TouchCounts(
                from,
                counted.getOrDefault(EventKind.ACCEPTED, 0),
                counted.getOrDefault(EventKind.REJECTED, 0),
                counted.getOrDefault(EventKind.PURSUED, 0),
                counted.getOrDefault(EventKind.PLANNED, 0));
    }

    /** Those targets, the latest first. */
    @Transactional
    Page<TouchedTarget> of(String chain, @Nullable Touch kind, @Nullable String cursor, Limit limit) {
        Set<EventKind> kinds = kind == null ? TOUCHES : EnumSet.of(kind.kind());
        Collection<UUID> segments = segments(chain);
        Page<TargetEvent> page = Page.of(
                events.touched(segments, kinds, unseen(segments), start(from()), Cursor.id(cursor), limit.plusOne()),
                limit,
                event -> event.getId().toString());
        return new Page<>(views(page.items()), page.nextCursor());
    }

    private List<TouchedTarget> views(List<TargetEvent> page) {
        Map<UUID, SegmentName> segments = chains.lastNames(each(page, TargetEvent::getSegmentId)).stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        Map<UUID, CompanyRef> firms = companies.refs(each(page, TargetEvent::getCompanyId));
        Set<UUID> open = wording.open(page);
        return page.stream()
                .flatMap(event ->
                        view(event, segments.get(event.getSegmentId()), firms.get(event.getCompanyId()), open).stream())
                .toList();
    }

    private static List<UUID> each(List<TargetEvent> page, Function<TargetEvent, UUID> key) {
        return page.stream().map(key).distinct().toList();
    }

    private static Optional<TouchedTarget> view(
            TargetEvent event, @Nullable SegmentName segment, @Nullable CompanyRef firm, Set<UUID> open) {
        UUID lead = event.getLeadId();
        return segment == null || firm == null
                ? Optional.empty()
                : Optional.of(new TouchedTarget(
                        segment.code(),
                        segment.name(),
                        segment.nameEn(),
                        firm.id(),
                        firm.name(),
                        Touch.of(event.getKind()),
                        event.getHappenedAt(),
                        event.getAuthorName(),
                        lead != null && open.contains(lead) ? lead : null));
    }

    // a lead that was made confidential since leaves no trace for those whom it does not involve
    private Set<UUID> unseen(Collection<UUID> segments) {
        return hidden.among(events.leads(segments, start(from())));
    }

    private Collection<UUID> segments(String chain) {
        return chains.segmentsOf(chain).orElseThrow(() -> new Missing("chain", chain));
    }

    private LocalDate from() {
        return ZoneTime.today(clock).minusDays(DAYS);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneTime.ZONE).toInstant();
    }
}
