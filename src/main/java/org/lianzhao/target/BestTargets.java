package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianzhao.shared.page.Limit;

/** What others may ask about targets: the best of a segment, as far as the caller may see. */
@ApplicationScoped
public class BestTargets {
    private final Targets targets;

    BestTargets(Targets targets) {
        this.targets = targets;
    }

    /** The best firms for the segment with this code, best first. */
    public List<BestTarget> of(String segment, int most) {
        return targets.of(segment, null, new Limit(most)).items().stream()
                .map(BestTargets::told)
                .toList();
    }

    private static BestTarget told(Target target) {
        return new BestTarget(
                target.companyId(),
                target.name(),
                target.regionName(),
                target.score(),
                target.most(),
                target.reasons().stream()
                        .map(reason -> new BestTarget.Why(reason.text(), reason.source(), reason.sourceOn()))
                        .toList(),
                target.missing(),
                target.leadId(),
                target.taken(),
                target.resident(),
                plan(target));
    }

    private static BestTarget.Plan plan(Target target) {
        WorkView work = target.work();
        return new BestTarget.Plan(
                target.tier().name(),
                target.dueOn(),
                work.ownerName(),
                work.nextStep(),
                work.nextOn(),
                work.reviewOn(),
                work.state() == WorkState.ACCEPTED,
                work.reason());
    }
}
