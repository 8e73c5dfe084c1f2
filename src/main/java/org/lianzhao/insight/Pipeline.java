package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.insight.PipelineView.BesideFigure;
import org.lianzhao.insight.PipelineView.StageFigures;
import org.lianzhao.lead.LeadFact;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** The funnel as of any day, out of the history of the leads that the caller may see. */
@ApplicationScoped
class Pipeline {
    private static final int MOST = 200;

    private final Leads leads;
    private final Clock clock;

    Pipeline(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    @Transactional
    PipelineView asOf(@Nullable LocalDate asked) {
        LocalDate day = dayOf(asked);
        List<Standing> standings = standings(day);
        LeadStage[] stages = LeadStage.values();
        List<StageFigures> figures = new ArrayList<>();
        for (int i = 0; i < stages.length; i++) {
            figures.add(figures(stages[i], i + 1 < stages.length ? stages[i + 1] : null, standings));
        }
        return new PipelineView(
                day,
                figures,
                Stream.of(LeadState.values())
                        .filter(state -> state != LeadState.ACTIVE && state != LeadState.VOID)
                        .map(state -> new BesideFigure(state, count(standings, one -> one.isBeside(state))))
                        .toList());
    }

    private static StageFigures figures(LeadStage stage, @Nullable LeadStage next, List<Standing> standings) {
        int reached = count(standings, one -> one.hasReached(stage));
        List<Long> stays = standings.stream()
                .flatMap(one -> one.staysIn(stage).stream())
                .sorted()
                .toList();
        return new StageFigures(
                stage,
                count(standings, one -> one.isAt(stage)),
                standings.stream()
                        .filter(one -> one.isAt(stage))
                        .flatMap(one -> one.amount().stream())
                        .reduce(BigDecimal::add)
                        .orElse(null),
                reached,
                count(standings, one -> one.onlyClaims(stage)),
                next == null || reached == 0 ? null : (double) count(standings, one -> one.hasReached(next)) / reached,
                stays.isEmpty() ? null : median(stays));
    }

    private static double median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static int count(List<Standing> standings, Predicate<Standing> which) {
        return (int) standings.stream().filter(which).count();
    }

    /** The leads behind a figure, the latest first. */
    @Transactional
    List<LeadRow> behind(LeadStage stage, Figure figure, @Nullable LocalDate asked) {
        List<UUID> ids = standings(dayOf(asked)).stream()
                .filter(one -> switch (figure) {
                    case COUNT -> one.isAt(stage);
                    case REACHED -> one.hasReached(stage);
                    case CLAIMED -> one.onlyClaims(stage);
                })
                .map(Standing::lead)
                .limit(MOST)
                .toList();
        return leads.rows(ids);
    }

    /** A figure of the pipeline that opens its leads. */
    enum Figure {
        COUNT,
        REACHED,
        CLAIMED
    }

    private List<Standing> standings(LocalDate day) {
        Map<UUID, List<LeadFact>> byLead = new LinkedHashMap<>();
        leads.facts()
                .forEach(fact -> byLead.computeIfAbsent(fact.leadId(), unused -> new ArrayList<>())
                        .add(fact));
        return byLead.entrySet().stream()
                .map(entry -> Standing.of(entry.getKey(), entry.getValue(), day))
                .filter(Standing::isKnown)
                .toList();
    }

    private LocalDate dayOf(@Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid("asOf", "day-to-come");
        }
        return asked == null ? today : asked;
    }
}
