package org.lianzhao.relation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.EvidenceReading;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.AsOf;
import org.lianzhao.shared.time.ZoneTime;

/** Correcting what is said of a relation. Between whom it is, and which, stays: one that was never so is removed. */
@ApplicationScoped
class RelationEditing {
    private static final TypeReference<FirmEvidence> EVIDENCE = new TypeReference<>() {};
    private static final int WHEN = 10;
    private static final int NOTE = 300;

    private final RelationRepository relations;
    private final Companies companies;
    private final EvidenceReading evidence;
    private final Acting acting;
    private final Event<RelationChanged> changes;
    private final Clock clock;

    RelationEditing(
            RelationRepository relations,
            Companies companies,
            EvidenceReading evidence,
            Acting acting,
            Event<RelationChanged> changes,
            Clock clock) {
        this.relations = relations;
        this.companies = companies;
        this.evidence = evidence;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    RelationView edit(UUID id, UUID relationId, Patch patch) {
        CompanyRef firm = companies.heldAlone(id).orElseThrow(() -> new Missing("company", id));
        FirmRelation relation = relations.of(firm.id(), relationId);
        relation.expect(patch.version());
        UUID otherId = relation.otherThan(firm.id());
        CompanyRef other =
                Objects.requireNonNull(companies.refs(List.of(otherId)).get(otherId));
        FirmEvidence shown = relation.getEvidence();
        Map<String, @Nullable Object> before = said(relation);
        patch.text("asOf", WHEN, when -> relation.statedFor(AsOf.read("asOf", when, ZoneTime.today(clock))))
                .requiredText("source", NOTE, note -> relation.knownFrom(OpenText.required("source", note)))
                .value(
                        "evidence",
                        EVIDENCE,
                        proof ->
                                relation.shownBy(evidence.read("evidence", proof, List.of(firm.id(), otherId), shown)));
        patch.nothingElse();
        FieldChanges.between(before, said(relation)).ifPresent(said -> {
            relation.recorded(acting.author().orElseThrow(), clock.instant());
            relations.flush(); // the answer carries the new version
            RelationRole role = relation.roleOf(otherId);
            changes.fire(RelationChanged.corrected(firm, other, role, said));
            changes.fire(RelationChanged.corrected(other, firm, role.opposite(), said));
        });
        return new RelationView(relation, otherId, other.name());
    }

    private Map<String, @Nullable Object> said(FirmRelation relation) {
        Map<String, @Nullable Object> said = relation.said();
        said.putAll(evidence.told(relation.getEvidence()));
        return said;
    }
}
