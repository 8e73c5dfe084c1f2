package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.document.Documents;

/**
 * Which firms others need. The foreign keys of the database say where to look: a table that is added later is looked at
 * without anybody thinking of it.
 */
@ApplicationScoped
class CompanyUses {
    private static final Set<String> OWN = Set.of("company_name", "company_tag", "company_fact_source");

    private static final String DOCUMENTS = "document";

    private final EntityManager database;
    private final Documents documents;
    private final Instance<CompanyMention> mentions;

    CompanyUses(EntityManager database, Documents documents, @Any Instance<CompanyMention> mentions) {
        this.database = database;
        this.documents = documents;
        this.mentions = mentions;
    }

    /** Those of these firms that some record needs, with the table it is in. */
    Map<UUID, String> among(Collection<UUID> companies) {
        Map<UUID, String> used = new LinkedHashMap<>();
        if (!companies.isEmpty()) {
            // no key refers to a firm from its documents: nobody may add one between this look and what follows
            database.createNativeQuery("select id from company where id in (:ids) order by id for update")
                    .setParameter("ids", companies)
                    .getResultList();
            documents.having(CompanyDocuments.KIND, companies).forEach(id -> used.put(id, DOCUMENTS));
            for (Reference reference : references()) {
                database.createNativeQuery(
                                "select distinct %2$s from %1$s where %2$s in (:ids) and (%3$s)"
                                        .formatted(reference.table(), reference.column(), needing(reference.table())),
                                UUID.class)
                        .setParameter("ids", companies)
                        .getResultStream()
                        .forEach(id -> used.putIfAbsent((UUID) id, reference.table()));
            }
        }
        return used;
    }

    /** Lets the rows go that only mention these firms. */
    void forget(Collection<UUID> companies) {
        mentions.forEach(mention -> mention.forget(companies));
    }

    private String needing(String table) {
        return mentions.stream()
                .flatMap(mention -> Stream.ofNullable(mention.needing().get(table)))
                .findFirst()
                .orElse("1 = 1");
    }

    private List<Reference> references() {
        Set<String> mentioning =
                mentions.stream().flatMap(one -> one.tables().stream()).collect(Collectors.toSet());
        List<Object[]> keys = database.createNativeQuery("""
                        select k.table_name, k.column_name from information_schema.key_column_usage k
                        where k.referenced_table_name = 'company' and k.table_schema = database()
                        order by k.table_name, k.column_name
                        """, Object[].class).getResultList();
        return keys.stream()
                .map(key -> new Reference(String.valueOf(key[0]), String.valueOf(key[1])))
                .filter(reference -> !OWN.contains(reference.table()) && !mentioning.contains(reference.table()))
                .toList();
    }

    private record Reference(String table, String column) {}
}
