package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.CompanyProfile;

/** What other features know of firms that speaks for them as targets. */
@ApplicationScoped
class KnownReasons {
    private final TieReasons ties;
    private final SignalReasons signals;
    private final Yardstick yardstick;

    KnownReasons(TieReasons ties, SignalReasons signals, Yardstick yardstick) {
        this.ties = ties;
        this.signals = signals;
        this.yardstick = yardstick;
    }

    /** By firm; one of which nothing is known may be left out. */
    Map<UUID, List<Reason>> of(Collection<CompanyProfile> firms, SegmentFacts segment) {
        List<UUID> ids = firms.stream().map(CompanyProfile::id).toList();
        Map<UUID, List<Reason>> all = new HashMap<>();
        merge(signals.of(ids), all);
        if (!segment.placements().isEmpty()) {
            merge(ties.of(ids, yardstick.home(Yardstick.chainOf(segment))), all);
        }
        return all;
    }

    private static void merge(Map<UUID, List<Reason>> some, Map<UUID, List<Reason>> all) {
        some.forEach((firm, reasons) ->
                all.computeIfAbsent(firm, unused -> new ArrayList<>()).addAll(distinct(reasons)));
    }

    // two people from one town are one tie
    private static List<Reason> distinct(List<Reason> reasons) {
        return List.copyOf(reasons.stream()
                .collect(Collectors.toMap(
                        reason -> reason.code() + reason.words(), reason -> reason, (one, other) -> one))
                .values());
    }
}
