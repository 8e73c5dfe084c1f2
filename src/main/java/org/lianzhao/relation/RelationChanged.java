package org.lianzhao.relation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;

/** Somebody entered, corrected or removed what another firm is to the subject. Told of either firm, from its own side. */
public record RelationChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static RelationChanged added(
            CompanyRef firm, CompanyRef other, RelationRole role, Map<String, @Nullable Object> said) {
        return new RelationChanged("company-relation-added", subject(firm), Map.of(), named(other, role, said));
    }

    static RelationChanged corrected(CompanyRef firm, CompanyRef other, RelationRole role, FieldChanges said) {
        return new RelationChanged(
                "company-relation-changed",
                subject(firm),
                named(other, role, said.before()),
                named(other, role, said.after()));
    }

    static RelationChanged removed(
            CompanyRef firm, CompanyRef other, RelationRole role, Map<String, @Nullable Object> said, String reason) {
        return new RelationChanged(
                "company-relation-removed", subject(firm), named(other, role, said), Map.of("reason", reason));
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    private static Map<String, @Nullable Object> named(
            CompanyRef other, RelationRole role, Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("companyId", other.id());
        facts.put("companyName", other.name());
        facts.put("role", role);
        facts.putAll(said);
        return facts;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
