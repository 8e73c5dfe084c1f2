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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.shared.persistence.Keyed;
import org.lianzhao.shared.problem.Invalid;

/** What others may ask about firms: which there are, and in which form their names are compared. */
@ApplicationScoped
public class Companies {
    private final EntityManager database;
    private final Duplicates duplicates;
    private final CompanyDesk desk;
    private final CompanyRepository repository;
    private final CompanyTurns turns;

    Companies(
            EntityManager database,
            Duplicates duplicates,
            CompanyDesk desk,
            CompanyRepository repository,
            CompanyTurns turns) {
        this.turns = turns;
        this.repository = repository;
        this.database = database;
        this.duplicates = duplicates;
        this.desk = desk;
    }

    /** The kind under which the search index knows firms. */
    public static final String INDEXED = CompanyIndex.KIND;

    /** The firms with these keys, by key. */
    @Transactional
    public Map<UUID, CompanyRef> refs(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Keyed.query(database, """
                        select new org.lianzhao.company.CompanyRef(c.id, c.name, c.creditCode, c.regionCode)
                        from Company c where c.id in :keys
                        """, CompanyRef.class, ids)
                        .getResultStream()
                        .collect(Collectors.toMap(CompanyRef::id, Function.identity()));
    }

    /**
     * The firm that this id means now: itself, or the one it was merged with. Nobody can merge it away before the
     * transaction ends, so that what is written on it stays with it.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<CompanyRef> held(UUID id) {
        return turns.current(id)
                .flatMap(now -> Optional.ofNullable(refs(List.of(now)).get(now)));
    }

    /** The firms that these ids mean now, held as {@link #held(UUID)} does, by the ids asked for; two statements for all. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, CompanyRef> held(Collection<UUID> ids) {
        return named(turns.current(ids));
    }

    /**
     * The firm that this id means now, held so that nobody else holds it: for what is entered one at a time. Must come
     * before anything is read in the transaction.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<CompanyRef> heldAlone(UUID id) {
        return Optional.ofNullable(heldAlone(List.of(id)).get(id));
    }

    /** The same for several, by the ids asked for; one statement for all. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, CompanyRef> heldAlone(Collection<UUID> ids) {
        return named(turns.currentAlone(ids));
    }

    private Map<UUID, CompanyRef> named(Map<UUID, UUID> now) {
        Map<UUID, CompanyRef> refs = refs(now.values());
        Map<UUID, CompanyRef> held = new LinkedHashMap<>();
        now.forEach((id, one) -> held.put(id, Objects.requireNonNull(refs.get(one))));
        return held;
    }

    /** The firm that a report names: the one the register has, or a new one that is known from there. */
    @Transactional
    public CompanyRef reported(String name, @Nullable String regionCode, @Nullable String products, String sourceNote) {
        return named(name).orElseGet(() -> {
            desk.enter(NewCompany.reported(name, regionCode, products, sourceNote));
            return named(name).orElseThrow();
        });
    }

    private Optional<CompanyRef> named(String name) {
        return database.createQuery("""
                        select new org.lianzhao.company.CompanyRef(c.id, c.name, c.creditCode, c.regionCode)
                        from Company c join c.names n where n.nameKey = :key order by c.id
                        """, CompanyRef.class)
                .setParameter("key", nameKey(name))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one firm of the register that a description means for certain: by code, or by name and city. */
    @Transactional
    public Optional<UUID> same(String name, @Nullable String creditCode, @Nullable String regionCode) {
        List<UUID> same =
                duplicates.of(new DescribedCompany(name, creditCode, regionCode, null, null)).matches().stream()
                        .filter(match -> match.outcome() == DuplicateCheck.Outcome.SAME)
                        .map(DuplicateView.Match::companyId)
                        .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** What these firms are about, with their tags, by key. */
    @Transactional
    public Map<UUID, CompanyProfile> profiles(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<String>> tags = database.createQuery(
                        "select c.id, t from Company c join c.tags t where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        Map<UUID, Map<Gap, FactSource>> sources = repository.factSources(ids);
        return database.createQuery("""
                        select c.id, c.name, c.products, c.businessScope, c.regionCode, c.source, c.sourceNote,
                            c.industryCode
                        from Company c where c.id in :ids and c.mergedToId is null
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> CompanyProfile.of(
                        row,
                        SourceWords.key((Source) row[5], (String) row[6]),
                        inWords(sources.getOrDefault((UUID) row[0], Map.of())),
                        tags.getOrDefault((UUID) row[0], List.of())))
                .collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
    }

    private Map<String, String> inWords(Map<Gap, FactSource> sources) {
        return sources.entrySet().stream()
                .collect(Collectors.toMap(
                        fact -> fact.getKey().field(),
                        fact -> SourceWords.key(
                                fact.getValue().source(), fact.getValue().sourceNote())));
    }

    /**
     * A name in the form that is equal only for the same name.
     *
     * @throws Invalid when that form is longer than any that can be kept; whoever takes names in says so earlier, and
     *     with his own field, by {@link FirmName}
     */
    public static String nameKey(String name) {
        CompanyName forms = CompanyName.of(name);
        if (forms.isTooLong()) {
            throw new Invalid("companyName", "firm-name.long", CompanyName.MOST);
        }
        return forms.key();
    }

    /** A name as it is kept: without what cannot be seen. */
    public static String plainName(String name) {
        return CompanyName.of(name).written();
    }

    /** A text in the form that searches compare. */
    public static String searched(String text) {
        return CompanyName.searched(CompanyName.keyOf(text));
    }
}
