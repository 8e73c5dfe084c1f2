package org.lianzhao.company;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.RegisteredFirm;
import org.lianzhao.chain.RegisteredFirms;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;

/**
 * Tells chains who their 链主 are. Nothing moves where two records turn out to be one firm: drafts keep such firms, too, and
 * an edition stays as it was published, so that whoever reads a 链主 is led on to the record that stands for it.
 */
@ApplicationScoped
class ChainFirms implements RegisteredFirms, MergeParticipant {
    private final EntityManager database;

    ChainFirms(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, RegisteredFirm> current(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("""
                        select asked.id, c.id, c.name, c.creditCode
                        from Company asked join Company c on c.id = coalesce(asked.mergedToId, asked.id)
                        where asked.id in :ids
                        """, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], ChainFirms::firm));
    }

    @Override
    public Map<String, RegisteredFirm> meant(Collection<String> written) {
        Map<String, Set<RegisteredFirm>> named = named(written.stream()
                .map(CompanyName::of)
                .filter(name -> !name.isTooLong())
                .map(CompanyName::key)
                .toList());
        Map<String, Set<RegisteredFirm>> coded = coded(written.stream()
                .map(CreditCode::read)
                .filter(Objects::nonNull)
                .map(CreditCode::normalised)
                .toList());
        Map<String, RegisteredFirm> meant = new HashMap<>();
        for (String text : written) {
            CreditCode code = CreditCode.read(text);
            Set<RegisteredFirm> firms = Stream.concat(
                            named.getOrDefault(CompanyName.of(text).key(), Set.of()).stream(),
                            code == null ? Stream.empty() : coded.getOrDefault(code.normalised(), Set.of()).stream())
                    .collect(toSet());
            if (firms.size() == 1) {
                meant.put(text, firms.iterator().next());
            }
        }
        return meant;
    }

    private Map<String, Set<RegisteredFirm>> named(Collection<String> keys) {
        return found("n.nameKey", "join c.names n", keys);
    }

    private Map<String, Set<RegisteredFirm>> coded(Collection<String> codes) {
        return found("c.creditCode", "", codes);
    }

    private Map<String, Set<RegisteredFirm>> found(String by, String join, Collection<String> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = database.createQuery(
                        "select %1$s, c.id, c.name, c.creditCode from Company c %2$s where %1$s in :wanted and c.mergedToId is null"
                                .formatted(by, join),
                        Object[].class)
                .setParameter("wanted", wanted)
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (String) row[0], mapping(ChainFirms::firm, toSet())));
    }

    private static RegisteredFirm firm(Object[] row) {
        return new RegisteredFirm((UUID) row[1], (String) row[2], (String) row[3]);
    }

    @Override
    public Set<String> columns() {
        return Set.of("chain_role.company_id");
    }

    @Override
    public void join(MergedPair pair) {
        // whoever reads a 链主 follows the merge
    }

    @Override
    public void part(MergedPair pair) {
        // nothing was moved
    }
}
