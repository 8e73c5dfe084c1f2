package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;

/** Working on targets: who is on one, what is next, and whether it is wanted. */
@ApplicationScoped
class TargetDesk {
    private final ListRepository lists;
    private final Targets targets;
    private final ChainMaps chains;
    private final Companies companies;
    private final Colleagues colleagues;
    private final Acting acting;
    private final Event<TargetChanged> changes;
    private final Clock clock;

    TargetDesk(
            ListRepository lists,
            Targets targets,
            ChainMaps chains,
            Companies companies,
            Colleagues colleagues,
            Acting acting,
            Event<TargetChanged> changes,
            Clock clock) {
        this.lists = lists;
        this.targets = targets;
        this.chains = chains;
        this.companies = companies;
        this.colleagues = colleagues;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    WorkView plan(String code, UUID company, WorkEdit edit) {
        return change(code, company, edit.version(), "target-planned", work -> {
            requireOwner(work, edit.ownerId());
            work.ownedBy(edit.ownerId());
            work.plan(OpenText.line("nextStep", edit.nextStep()), edit.nextOn());
            work.review(edit.reviewOn());
        });
    }

    @Transactional
    WorkView decide(String code, UUID company, TargetDecision said) {
        String reason = said.state() == WorkState.REJECTED
                ? OpenText.required("reason", said.reason())
                : OpenText.line("reason", said.reason());
        Author author = acting.author().orElseThrow();
        return change(
                code,
                company,
                said.version(),
                EVENTS.getOrDefault(said.state(), "target-reopened"),
                work -> work.decide(
                        said.state(),
                        reason,
                        said.state() == WorkState.REJECTED ? known(work) : List.of(),
                        author,
                        clock.instant()));
    }

    private static final Map<WorkState, String> EVENTS =
            Map.of(WorkState.ACCEPTED, "target-accepted", WorkState.REJECTED, "target-rejected");

    private WorkView change(String code, UUID company, int version, String event, Consumer<TargetWork> step) {
        CompanyRef firm = companies.heldAlone(company).orElseThrow(() -> new Missing("company", company));
        UUID segment = chains.keep(code).orElseThrow(() -> new Missing("segment", code));
        Optional<TargetWork> known =
                Optional.ofNullable(lists.work(segment, List.of(firm.id())).get(firm.id()));
        if (known.map(work -> work.getVersion() + 1).orElse(0) != version) {
            throw Refused.stale();
        }
        TargetWork work = known.orElseGet(() -> new TargetWork(segment, firm.id()));
        Map<String, @Nullable Object> before = work.picture();
        step.accept(work);
        FieldChanges.between(before, work.picture()).ifPresent(changed -> {
            known.ifPresentOrElse(same -> {}, () -> lists.add(work));
            lists.flush(); // the answer carries the new version
            if (lists.target(segment, firm.id()).isEmpty()) {
                lists.mark(List.of(segment)); // the list takes it in
            }
            changes.fire(TargetChanged.worked(event, segment, code, firm.id(), firm.name(), changed));
        });
        return work.view(nameOf(work.getOwnerId()));
    }

    // what is known of it this moment: the list may not have heard yet of what was entered a moment ago
    private List<String> known(TargetWork work) {
        return targets.assess(work.getCompanyId(), work.getSegmentId())
                .map(Assessment::reasons)
                .map(TargetWork::facts)
                .orElse(List.of());
    }

    // a colleague may take a target or leave it; giving it to others is for those who assign
    private void requireOwner(TargetWork work, @Nullable UUID owner) {
        Actor actor = acting.person();
        UUID before = work.getOwnerId();
        boolean own = (owner == null || owner.equals(actor.id())) && (before == null || before.equals(actor.id()));
        boolean same = owner == null ? before == null : owner.equals(before);
        if (!same && !own && !Assigning.may(actor)) {
            throw new Forbidden("target-assign");
        }
        if (owner != null && !same && !colleagues.active(Set.of(owner)).contains(owner)) {
            throw new Invalid("ownerId", "unknown-person");
        }
    }

    private @Nullable String nameOf(@Nullable UUID person) {
        return person == null
                ? null
                : colleagues.people(List.of(person)).values().stream()
                        .map(PersonRef::name)
                        .findFirst()
                        .orElse(null);
    }
}
