package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.search.NameHits;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Search;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** What a reader's filter asks of leads. */
@ApplicationScoped
class LeadCriteria {
    /** So many hits the index gives at a time. */
    private static final int HITS = 5000;

    private final Search index;
    private final ChainMaps chains;
    private final LeadWatches watches;
    private final Acting acting;
    private final Clock clock;

    LeadCriteria(Search index, ChainMaps chains, LeadWatches watches, Acting acting, Clock clock) {
        this.index = index;
        this.chains = chains;
        this.watches = watches;
        this.acting = acting;
        this.clock = clock;
    }

    List<LeadCriterion> of(LeadFilter filter) {
        List<LeadCriterion> asked = new ArrayList<>();
        asked.add(state(filter.state));
        given(filter.stage).map(this::stage).ifPresent(asked::add);
        given(filter.owner).map(this::owner).ifPresent(asked::add);
        Optional.ofNullable(filter.taskForce).map(this::taskForce).ifPresent(asked::add);
        Optional.ofNullable(filter.company).map(this::company).ifPresent(asked::add);
        given(filter.source).map(this::source).ifPresent(asked::add);
        Optional.ofNullable(filter.sourceCompany).map(this::sourceCompany).ifPresent(asked::add);
        given(filter.segment).map(this::segment).ifPresent(asked::add);
        given(filter.chain).map(this::chain).ifPresent(asked::add);
        given(filter.watched).map(words -> watched()).ifPresent(asked::add);
        given(filter.q).map(this::named).ifPresent(asked::add);
        Light light = Boolean.TRUE.equals(filter.overdue) ? Light.RED : filter.light;
        if (light != null || filter.clock != null) {
            asked.add(ClockCriterion.of(filter.clock, light, ZoneTime.today(clock)));
        }
        return asked;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    private LeadCriterion state(@Nullable LeadState asked) {
        return asked == null
                ? LeadCriterion.of("l.state <> 'VOID'", lead -> lead.state() != LeadState.VOID)
                : LeadCriterion.of("l.state = :state", "state", asked.name(), lead -> lead.state() == asked);
    }

    private LeadCriterion stage(String code) {
        LeadStage asked = Stream.of(LeadStage.values())
                .filter(stage -> stage.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("stage", "unknown-stage", code));
        return LeadCriterion.of("l.stage = :stage", "stage", code, lead -> lead.stage() == asked)
                .under(asked);
    }

    private LeadCriterion owner(String owner) {
        UUID asked = ownerOf(owner);
        return LeadCriterion.of(
                        "l.owner_id = :owner and l.pooled_on is null",
                        "owner",
                        asked,
                        lead -> lead.owner().equals(asked) && !lead.pooled())
                .under(asked);
    }

    private UUID ownerOf(String owner) {
        try {
            return owner.equals("me") ? acting.person().id() : UUID.fromString(owner);
        } catch (IllegalArgumentException noKey) {
            throw new Invalid("owner", "unknown-person");
        }
    }

    private LeadCriterion taskForce(UUID asked) {
        return LeadCriterion.of("l.task_force_id = :force", "force", asked, lead -> asked.equals(lead.taskForce()))
                .under(asked);
    }

    private LeadCriterion company(UUID asked) {
        return LeadCriterion.of(
                "(l.company_id = :company or l.project_company_id = :company)",
                "company",
                asked,
                lead -> asked.equals(lead.company()) || asked.equals(lead.projectCompany()));
    }

    private LeadCriterion source(String code) {
        return LeadCriterion.of("l.source_channel = :source", "source", code, lead -> code.equals(lead.channel()))
                .under(code);
    }

    private LeadCriterion sourceCompany(UUID asked) {
        return LeadCriterion.of(
                "l.source_company_id = :bringer",
                "bringer",
                asked,
                lead -> lead.bringer() != null && asked.equals(lead.bringer().company()));
    }

    private LeadCriterion watched() {
        UUID me = acting.person().id();
        Set<UUID> mine = watches.watchedBy(me);
        return LeadCriterion.of(
                        "l.id in (select w.lead_id from lead_watch w where w.user_id = :watcher)",
                        "watcher",
                        me,
                        lead -> mine.contains(lead.id()))
                .underAny(mine);
    }

    private LeadCriterion segment(String code) {
        UUID asked = chains.idOf(code).orElseThrow(() -> new Invalid("segment", "unknown-segment", code));
        return LeadCriterion.inMemory(lead -> lead.segments().contains(asked)).under(asked);
    }

    private LeadCriterion chain(String code) {
        Set<UUID> asked =
                Set.copyOf(chains.segmentsOf(code).orElseThrow(() -> new Invalid("chain", "unknown-chain", code)));
        return LeadCriterion.inMemory(lead -> lead.segment() != null && asked.contains(lead.segment()))
                .underAny(asked);
    }

    // the index finds by name, all there is: cut before the scope, a list would lose leads that its reader may see
    private LeadCriterion named(String text) {
        Set<UUID> hits = new HashSet<>();
        String position = null;
        do {
            NameHits found = index.byName(
                    new NameQuery(LeadIndex.KIND, Companies.searched(text), "", List.of(), position, HITS));
            hits.addAll(found.ids());
            position = found.next();
        } while (position != null);
        return LeadCriterion.inMemory(lead -> hits.contains(lead.id())).underAny(hits);
    }
}
