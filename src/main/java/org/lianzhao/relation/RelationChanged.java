package org.lianzhao.relation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody entered or removed what another firm is to the subject. Told of either firm, from its own side. */
public record RelationChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static RelationChanged added(CompanyRef firm, CompanyRef other, RelationRole role, FirmRelation relation) {
        return new RelationChanged("company-relation-added", subject(firm), Map.of(), facts(other, role, relation));
    }

    static RelationChanged removed(
            CompanyRef firm, CompanyRef other, RelationRole role, FirmRelation relation, String reason) {
        return new RelationChanged(
                "company-relation-removed", subject(firm), facts(other, role, relation), Map.of("reason", reason));
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    private static Map<String, @Nullable Object> facts(CompanyRef other, RelationRole role, FirmRelation relation) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        UUID id = other.id();
        facts.put("companyId", id);
        facts.put("companyName", other.name());
        facts.put("role", role);
        facts.put("asOf", relation.getAsOf());
        facts.put("source", relation.getSourceNote());
        return facts;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
