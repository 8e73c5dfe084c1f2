package org.lianzhao.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.OpenGap;
import org.lianzhao.insight.Partner.HeldElsewhere;
import org.lianzhao.insight.Partner.PartnerGap;
import org.lianzhao.insight.Partner.SpokenOf;
import org.lianzhao.target.SegmentFit.Fit;

/**
 * Which gaps firms outside of the zone would fill: those whose segments they hold elsewhere, and those that their own data
 * speak of. What they hold tells more than what they speak of.
 *
 * @param presences what the firms hold
 * @param spoken what their data speak of, by firm
 */
record GapsFilled(Map<UUID, OpenGap> open, Collection<ResidentRow> presences, Map<UUID, List<Fit>> spoken) {

    /** The gaps that this firm would fill, the largest first. */
    List<PartnerGap> by(UUID firm) {
        Map<UUID, PartnerGap> filled = new LinkedHashMap<>();
        presences.stream()
                .filter(row -> row.companyId().equals(firm) && open.containsKey(row.segmentId()))
                .forEach(row -> filled.putIfAbsent(row.segmentId(), held(row)));
        spoken.getOrDefault(firm, List.of()).stream()
                .filter(fit -> open.containsKey(fit.segment()))
                .forEach(fit -> filled.putIfAbsent(fit.segment(), spoken(fit)));
        return filled.values().stream()
                .sorted(Comparator.comparingDouble((PartnerGap one) -> one.gap().score())
                        .reversed()
                        .thenComparing(one -> one.gap().segmentCode()))
                .toList();
    }

    private PartnerGap held(ResidentRow row) {
        return new PartnerGap(
                gap(row.segmentId()),
                new HeldElsewhere(row.place(), row.presence(), row.asOf(), row.note(), row.noteEn()),
                null);
    }

    private PartnerGap spoken(Fit fit) {
        return new PartnerGap(gap(fit.segment()), null, new SpokenOf(fit.field(), fit.words(), fit.source()));
    }

    private OpenGap gap(UUID segment) {
        return Objects.requireNonNull(open.get(segment));
    }
}
