package org.lianzhao.insight;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianzhao.account.Actor;
import org.lianzhao.insight.PipelineView.BesideFigure;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.StagePath;
import org.lianzhao.lead.Standing;

/** Adds up the figures of the pipeline, and keeps them for whoever asks again before anything has changed. */
@ApplicationScoped
class PipelineFigures {
    private final Leads leads;

    PipelineFigures(Leads leads) {
        this.leads = leads;
    }

    /**
     * The figures as of a day.
     *
     * @param actor whoever asks: what he may see is what is counted
     * @param edition of the leads; with the others it is the key under which the figures are kept
     */
    @CacheResult(cacheName = "pipeline")
    PipelineView of(Actor actor, LocalDate day, StagePath path, long edition) {
        List<Standing> standings = leads.standings(day);
        return new PipelineView(day, StageTally.figures(standings, path), beside(standings));
    }

    private static List<BesideFigure> beside(List<Standing> standings) {
        Map<LeadState, Integer> counts = new EnumMap<>(LeadState.class);
        standings.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return Stream.of(LeadState.values())
                .filter(state -> state != LeadState.ACTIVE && state != LeadState.VOID)
                .map(state -> new BesideFigure(state, counts.getOrDefault(state, 0)))
                .toList();
    }
}
