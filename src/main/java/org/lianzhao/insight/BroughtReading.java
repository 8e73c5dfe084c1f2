package org.lianzhao.insight;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.insight.BroughtFirm.FirmPresence;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;

/** Puts firms that were brought before a reader, with the lead and the segment that tell what came of each. */
@ApplicationScoped
class BroughtReading {
    private final Leads leads;
    private final ChainMaps chains;

    BroughtReading(Leads leads, ChainMaps chains) {
        this.leads = leads;
        this.chains = chains;
    }

    List<BroughtFirm> view(List<Brought> brought) {
        Map<UUID, LeadRow> rows = leads
                .rows(brought.stream()
                        .flatMap(one -> one.facts().best().stream())
                        .map(lead -> lead.standing().lead())
                        .toList())
                .stream()
                .collect(toMap(LeadRow::id, Function.identity()));
        Map<UUID, SegmentName> segments = chains
                .names(brought.stream()
                        .flatMap(one -> one.facts().presence().stream())
                        .map(ResidentRow::segmentId)
                        .toList())
                .stream()
                .collect(toMap(SegmentName::id, Function.identity()));
        return brought.stream().map(one -> view(one, rows, segments)).toList();
    }

    private static BroughtFirm view(Brought one, Map<UUID, LeadRow> rows, Map<UUID, SegmentName> segments) {
        BroughtTie tie = one.tie();
        FirmFacts facts = one.facts();
        return new BroughtFirm(
                tie.id(),
                tie.toId(),
                tie.toName(),
                tie.asOf(),
                tie.source(),
                tie.evidence(),
                one.isOfOpenList(),
                tie.recordedBy(),
                tie.leadId(),
                facts.outcome(),
                facts.leads().size(),
                facts.best().map(lead -> rows.get(lead.standing().lead())).orElse(null),
                facts.presence()
                        .flatMap(row -> Optional.ofNullable(segments.get(row.segmentId()))
                                .map(segment -> new FirmPresence(
                                        segment, row.presence(), row.asOf(), row.note(), row.noteEn())))
                        .orElse(null));
    }
}
