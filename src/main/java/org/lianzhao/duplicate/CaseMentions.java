package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;

/** A question about a firm goes with it where an import that brought the firm is taken back. */
@ApplicationScoped
class CaseMentions implements CompanyMention {
    private final EntityManager database;

    CaseMentions(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("duplicate_case");
    }

    @Override
    public void forget(Collection<UUID> companies) {
        for (String column : Set.of("company_id", "other_id")) {
            database.createNativeQuery("delete from duplicate_case where %s in (:ids)".formatted(column))
                    .setParameter("ids", companies)
                    .executeUpdate();
        }
    }
}
