package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/**
 * Does the same to many leads: looked at first, then done in one transaction and told as one event. Each lead takes it by its
 * own rules, as by a single change; one that does not stays as it is and is told why.
 */
@ApplicationScoped
class BulkEditing {
    private final LeadRepository leads;
    private final LeadPast past;
    private final BulkRows rows;
    private final BulkOrders orders;
    private final BulkWording wording;
    private final Acting acting;
    private final Event<LeadsChanged> changes;
    private final Clock clock;

    BulkEditing(
            LeadRepository leads,
            LeadPast past,
            BulkRows rows,
            BulkOrders orders,
            BulkWording wording,
            Acting acting,
            Event<LeadsChanged> changes,
            Clock clock) {
        this.leads = leads;
        this.past = past;
        this.rows = rows;
        this.orders = orders;
        this.wording = wording;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    /** What would become of each. */
    @Transactional
    BulkOutcome preview(BulkChange asked) {
        BulkOrder order = orders.of(asked);
        return wording.outcome(null, tried(asked, order, rows.rehearsed(asked.ids())));
    }

    /** Does it to those that take it. */
    @Transactional
    BulkOutcome apply(BulkChange asked) {
        leads.hold(asked.ids()); // before anything is read: what is read later is as others left it
        BulkOrder order = orders.of(asked);
        List<Lead> found = leads.withPeople(asked.ids());
        Map<UUID, Integer> versions = found.stream().collect(Collectors.toMap(Lead::getId, Lead::getVersion));
        List<BulkTry> tries = tried(asked, order, found);
        List<BulkTry> done = tries.stream().filter(BulkTry::changes).toList();
        if (done.isEmpty()) {
            return wording.outcome(null, tries);
        }
        UUID batch = Ids.next();
        keep(done, versions);
        changes.fire(new LeadsChanged(
                batch, done.stream().map(one -> one.told(order.event(), batch)).toList()));
        return wording.outcome(batch, tries);
    }

    private void keep(List<BulkTry> done, Map<UUID, Integer> versions) {
        Instant now = clock.instant();
        Actor actor = acting.person();
        Author author = new Author(actor.id(), actor.name());
        for (BulkTry one : done) {
            Lead lead = one.lead().orElseThrow();
            lead.touch(now);
            one.step().ifPresent(step -> past.add(new StageEntry(lead, step, author, now)));
        }
        leads.flush();
        // an edit raises the version whatever it changed
        rows.raise(done.stream()
                .flatMap(one -> one.lead().stream())
                .filter(lead -> Objects.equals(versions.get(lead.getId()), lead.getVersion()))
                .map(Lead::getId)
                .toList());
    }

    private List<BulkTry> tried(BulkChange asked, BulkOrder order, List<Lead> found) {
        Map<UUID, Lead> byKey = found.stream().collect(Collectors.toMap(Lead::getId, Function.identity()));
        LeadScope scope = leads.scope();
        List<BulkTry> tries = new ArrayList<>();
        for (UUID id : asked.ids().stream().distinct().toList()) {
            Optional<Lead> lead = Optional.ofNullable(byKey.get(id)).filter(scope::covers);
            tries.add(lead.map(one -> tried(one, asked.seen(id), order, scope))
                    .orElseGet(() -> BulkTry.refused(id, null, new Missing("lead", id))));
        }
        return tries;
    }

    private static BulkTry tried(Lead lead, @Nullable Integer seen, BulkOrder order, LeadScope scope) {
        try {
            if (!scope.mayEdit(lead)) {
                throw new Forbidden("lead-not-yours");
            }
            lead.requireOpen();
            if (seen != null) {
                lead.expect(seen);
            }
            Map<String, @Nullable Object> before = BulkOrder.picture(lead);
            Optional<LeadStep> step = order.to(lead, scope);
            return BulkTry.of(lead, step, FieldChanges.between(before, BulkOrder.picture(lead)));
        } catch (Refused | Forbidden why) {
            return BulkTry.refused(lead.getId(), lead, why);
        }
    }
}
