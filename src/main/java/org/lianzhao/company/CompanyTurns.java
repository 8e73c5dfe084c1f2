package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;

/**
 * Lets those who put the same firm in the register do so one after the other, so that the second finds the first one's.
 * Must come before anything is read in the transaction: what was read once is not read anew.
 */
@ApplicationScoped
class CompanyTurns {
    private static final int SLOTS = 100;

    private final EntityManager database;

    CompanyTurns(EntityManager database) {
        this.database = database;
    }

    /** Waits for the firms of this name or code, and holds them to the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    void take(String name, @Nullable String written) {
        CreditCode code = CreditCode.read(written);
        // always in the same order, or two could wait for each other
        Stream.of(CompanyName.of(name).key(), code == null ? null : code.normalised())
                .filter(Objects::nonNull)
                .map(CompanyTurns::slot)
                .distinct()
                .sorted()
                .forEach(this::hold);
    }

    /** Waits for the firms under all these keys, names and codes in the form that they are compared in. */
    @Transactional(TxType.MANDATORY)
    void take(Collection<String> keys) {
        List<Integer> slots =
                keys.stream().map(CompanyTurns::slot).distinct().sorted().toList();
        if (!slots.isEmpty()) {
            database.createNativeQuery("select slot from company_slot where slot in (:slots) order by slot for update")
                    .setParameter("slots", slots)
                    .getResultList();
        }
    }

    private static int slot(String key) {
        return Math.floorMod(key.hashCode(), SLOTS);
    }

    /** Holds a registered firm and tells its name; null where there is none. */
    @Transactional(TxType.MANDATORY)
    @Nullable
    String hold(UUID company) {
        return (String) database.createNativeQuery("select name from company where id = :id for update")
                .setParameter("id", company)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The record that stands for a firm now, held against being merged with another; nothing where there is none. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> current(UUID company) {
        // with a lock, which is the one that a foreign key takes, too: a plain read might see the state before a merge
        List<?> found = database.createNativeQuery(
                        "select coalesce(merged_to_id, id) as now from company where id = :id lock in share mode")
                .setParameter("id", company)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(MergeRepository::id)
                .flatMap(now -> company.equals(now) ? Optional.of(company) : current(now));
    }

    /** The records that stand for these firms now, by the ids asked for, held as {@link #current(UUID)} does. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, UUID> current(Collection<UUID> companies) {
        return current(companies, "lock in share mode");
    }

    /** The same, held so that nobody else holds them. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, UUID> currentAlone(Collection<UUID> companies) {
        return current(companies, "for update");
    }

    private Map<UUID, UUID> current(Collection<UUID> companies, String lock) {
        if (companies.isEmpty()) {
            return Map.of();
        }
        // in one order, or two could wait for each other
        List<?> found = database.createNativeQuery(
                        "select id, coalesce(merged_to_id, id) as now from company where id in (:ids) order by id "
                                + lock)
                .setParameter("ids", companies)
                .getResultList();
        Map<UUID, UUID> now = new LinkedHashMap<>();
        found.stream().map(row -> (Object[]) row).forEach(row -> now.put(key(row[0]), key(row[1])));
        List<UUID> merged = now.entrySet().stream()
                .filter(one -> !one.getKey().equals(one.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        Map<UUID, UUID> next = current(merged, lock);
        now.replaceAll((asked, one) -> next.getOrDefault(one, one));
        return now;
    }

    /** The same, held so that nobody else holds it: for work that must find what another one has just done. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> currentAlone(UUID company) {
        return Optional.ofNullable(currentAlone(List.of(company)).get(company));
    }

    private static UUID key(Object cell) {
        return Objects.requireNonNull(MergeRepository.id(cell));
    }

    private void hold(int slot) {
        database.createNativeQuery("select slot from company_slot where slot = :slot for update")
                .setParameter("slot", slot)
                .getSingleResult();
    }
}
