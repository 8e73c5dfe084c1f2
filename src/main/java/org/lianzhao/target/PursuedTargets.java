package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.PursuedTarget;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.FieldChanges;

/**
 * Accepts a target that becomes a lead, one by one or several at once: its owner is the lead's from then on. A confidential
 * lead leaves no trace on the target.
 */
@ApplicationScoped
class PursuedTargets {
    private final ListRepository lists;
    private final ChainMaps chains;
    private final Companies companies;
    private final Acting acting;
    private final Event<TargetChanged> changes;
    private final Clock clock;

    PursuedTargets(
            ListRepository lists,
            ChainMaps chains,
            Companies companies,
            Acting acting,
            Event<TargetChanged> changes,
            Clock clock) {
        this.lists = lists;
        this.chains = chains;
        this.companies = companies;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    void accept(@Observes LeadChanged change) {
        Map<String, @Nullable Object> after = change.after();
        if (change.isOpening()
                && !change.confidential()
                && PursuedTarget.FROM_LIST.equals(after.get("sourceChannel"))
                && after.get("companyId") instanceof UUID company
                && after.get("segmentId") instanceof UUID segment
                && after.get("ownerId") instanceof UUID owner) {
            acting.author()
                    .ifPresent(by ->
                            accept(segment, company, owner, change.subject().id(), by));
        }
    }

    private void accept(UUID segment, UUID company, UUID owner, UUID lead, Author by) {
        TargetWork work = lists.heldWork(segment, company);
        if (lists.target(segment, company).isEmpty()) {
            lists.mark(List.of(segment)); // the list takes it in
        }
        Map<String, @Nullable Object> before = work.picture();
        if (!Assigning.isOthers(work, acting.person())) {
            work.ownedBy(owner);
        }
        work.decide(WorkState.ACCEPTED, null, List.of(), by, clock.instant());
        Map<String, @Nullable Object> now = work.picture();
        now.put("leadId", lead);
        FieldChanges.between(before, now).ifPresent(changed -> tell(segment, company, changed));
    }

    private void tell(UUID segment, UUID company, FieldChanges changed) {
        String code = chains.names(List.of(segment)).get(0).code();
        companies.refs(List.of(company)).values().stream()
                .findFirst()
                .ifPresent(firm -> changes.fire(
                        TargetChanged.worked("target-pursued", segment, code, firm.id(), firm.name(), changed)));
    }
}
