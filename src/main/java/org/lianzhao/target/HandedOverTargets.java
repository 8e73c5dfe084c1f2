package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.ownership.GoesAlong;
import org.lianzhao.ownership.HandedOver;
import org.lianzhao.ownership.Leaver;
import org.lianzhao.shared.event.FieldChanges;

/**
 * Whoever takes over from somebody who leaves (离岗移交) is on his targets from then on: on all but those that were rejected. Each
 * target that changes hands is told of by itself, as each task is.
 */
@ApplicationScoped
class HandedOverTargets implements GoesAlong {
    private final ListRepository lists;
    private final ChainMaps chains;
    private final Companies companies;
    private final Event<TargetChanged> changes;

    HandedOverTargets(ListRepository lists, ChainMaps chains, Companies companies, Event<TargetChanged> changes) {
        this.lists = lists;
        this.chains = chains;
        this.companies = companies;
        this.changes = changes;
    }

    @Override
    public What what() {
        return What.TARGETS;
    }

    @Override
    public int count(Leaver leaver) {
        return leaver.entirely() ? lists.countOf(leaver.from()) : 0;
    }

    @Transactional(TxType.MANDATORY)
    void follow(@Observes HandedOver handed) {
        List<TargetWork> gone = handed.entirely() ? lists.heldOf(handed.from()) : List.of();
        Map<UUID, String> codes =
                chains
                        .lastNames(gone.stream()
                                .map(TargetWork::getSegmentId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SegmentName::id, SegmentName::code));
        Map<UUID, CompanyRef> firms = companies.refs(
                gone.stream().map(TargetWork::getCompanyId).distinct().toList());
        for (TargetWork work : gone) {
            FieldChanges changed = passed(work, handed);
            CompanyRef firm = firms.get(work.getCompanyId());
            String code = codes.getOrDefault(work.getSegmentId(), "");
            if (firm != null) {
                changes.fire(TargetChanged.worked(
                        "target-handed-over", work.getSegmentId(), code, firm.id(), firm.name(), changed));
            }
        }
    }

    private static FieldChanges passed(TargetWork work, HandedOver handed) {
        Map<String, @Nullable Object> before = work.picture();
        work.ownedBy(handed.subject().id());
        FieldChanges changed = FieldChanges.between(before, work.picture()).orElseThrow();
        Map<String, @Nullable Object> after = new HashMap<>(changed.after());
        after.put("batch", handed.batch());
        return new FieldChanges(changed.before(), after);
    }
}
