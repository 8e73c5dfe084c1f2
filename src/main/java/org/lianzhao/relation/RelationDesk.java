package org.lianzhao.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.EvidenceReading;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.AsOf;
import org.lianzhao.shared.time.ZoneTime;

/** What firms are to one another: read, entered by hand, and removed where it is not so. */
@ApplicationScoped
class RelationDesk {
    private final RelationRepository relations;
    private final Companies companies;
    private final EvidenceReading evidence;
    private final Acting acting;
    private final Once once;
    private final Event<RelationChanged> changes;
    private final Clock clock;

    RelationDesk(
            RelationRepository relations,
            Companies companies,
            EvidenceReading evidence,
            Acting acting,
            Once once,
            Event<RelationChanged> changes,
            Clock clock) {
        this.relations = relations;
        this.companies = companies;
        this.evidence = evidence;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<RelationView> of(UUID firm, @Nullable String cursor, Limit limit) {
        if (companies.refs(List.of(firm)).isEmpty()) {
            throw new Missing("company", firm);
        }
        List<RelationView> found = relations.page(firm, Cursor.id(cursor), limit.plusOne());
        return Page.of(found, limit, relation -> relation.id().toString());
    }

    @Transactional
    RelationView add(UUID id, NewRelation said, @Nullable String key) {
        Map<UUID, CompanyRef> held = companies.heldAlone(List.of(id, said.companyId()));
        Author author = acting.author().orElseThrow();
        return once.does(key, "user:" + author.id() + ":relation:" + id, said, RelationView.class, () -> {
            CompanyRef firm = Optional.ofNullable(held.get(id)).orElseThrow(() -> new Missing("company", id));
            CompanyRef other = Optional.ofNullable(held.get(said.companyId()))
                    .orElseThrow(() -> new Invalid("companyId", "unknown-company"));
            return added(firm, other, said, author);
        });
    }

    /** Enters it in somebody's name; the two firms are held. */
    RelationView added(CompanyRef firm, CompanyRef other, NewRelation said, Author author) {
        requirePossible(firm, other, said.role());
        FirmRelation relation = new FirmRelation(
                firm.id(),
                other.id(),
                said.role(),
                OpenText.required("source", said.source()),
                author,
                clock.instant());
        relation.statedFor(AsOf.read("asOf", said.asOf(), ZoneTime.today(clock)));
        relation.shownBy(evidence.read("evidence", said.evidence(), List.of(firm.id(), other.id())));
        relations.add(relation);
        changes.fire(RelationChanged.added(firm, other, said.role(), told(relation)));
        changes.fire(RelationChanged.added(other, firm, said.role().opposite(), told(relation)));
        return new RelationView(relation, other.id(), other.name());
    }

    private Map<String, @Nullable Object> told(FirmRelation relation) {
        Map<String, @Nullable Object> told = relation.said();
        told.putAll(evidence.told(relation.getEvidence()));
        return told;
    }

    private void requirePossible(CompanyRef firm, CompanyRef other, RelationRole role) {
        if (firm.id().equals(other.id())) {
            throw new Invalid("companyId", "relation-self");
        }
        UUID from = role.isFirst() ? other.id() : firm.id();
        UUID to = role.isFirst() ? firm.id() : other.id();
        if (relations.has(from, to, role.kind())) {
            throw new Refused("relation-there", other.name());
        }
        if (role.kind().isOneWay() && relations.has(to, from, role.kind())) {
            throw new Refused("relation-reverse", other.name());
        }
    }

    @Transactional
    RelationView remove(UUID id, UUID relationId, FactRemoval said) {
        CompanyRef firm = companies.heldAlone(id).orElseThrow(() -> new Missing("company", id));
        FirmRelation relation = relations.of(firm.id(), relationId);
        relation.expect(said.version());
        String reason = OpenText.required("reason", said.reason());
        UUID otherId = relation.otherThan(firm.id());
        CompanyRef other =
                Objects.requireNonNull(companies.refs(List.of(otherId)).get(otherId));
        RelationRole role = relation.roleOf(otherId);
        relation.remove(reason, acting.author().orElseThrow(), clock.instant());
        relations.flush();
        changes.fire(RelationChanged.removed(firm, other, role, told(relation), reason));
        changes.fire(RelationChanged.removed(other, firm, role.opposite(), told(relation), reason));
        return new RelationView(relation, otherId, other.name());
    }
}
