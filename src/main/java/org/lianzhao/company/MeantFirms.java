package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.MeantFirm.Certainty;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;

/**
 * Which firms of the register rows of a table mean, which tell something of firms that are there: asked with two
 * statements, however many rows there are. Who puts new firms in the register asks {@link Duplicates} instead.
 */
@ApplicationScoped
public class MeantFirms {
    private final EntityManager database;

    MeantFirms(EntityManager database) {
        this.database = database;
    }

    private record Bearer(UUID firm, NameKind kind) {}

    /** What each of these means; a record that was merged away means the one that stands for it. */
    @Transactional
    public Map<FirmSaid, MeantFirm> of(Collection<FirmSaid> said) {
        Map<String, UUID> coded = coded(said);
        Map<String, List<Bearer>> named = named(said);
        Map<FirmSaid, MeantFirm> meant = new LinkedHashMap<>();
        said.forEach(one -> meant.computeIfAbsent(one, firm -> meant(firm, coded, named)));
        return meant;
    }

    private static MeantFirm meant(FirmSaid said, Map<String, UUID> coded, Map<String, List<Bearer>> named) {
        String code = code(said);
        String name = name(said);
        List<Bearer> bearers = name == null ? List.of() : named.getOrDefault(name, List.of());
        UUID bearsCode = code == null ? null : coded.get(code);
        if (bearsCode == null) {
            return byName(bearers, code);
        }
        boolean called = name == null
                || bearers.stream().anyMatch(bearer -> bearer.firm().equals(bearsCode));
        return new MeantFirm(called ? Certainty.CERTAIN : Certainty.OTHER_NAME, bearsCode);
    }

    private static MeantFirm byName(List<Bearer> bearers, @Nullable String code) {
        List<Bearer> official = bearers.stream()
                .filter(bearer -> bearer.kind() == NameKind.OFFICIAL || bearer.kind() == NameKind.OTHER)
                .toList();
        List<Bearer> likely = official.isEmpty() ? bearers : official;
        if (likely.isEmpty()) {
            return MeantFirm.NONE;
        }
        Set<UUID> firms = likely.stream().map(Bearer::firm).collect(Collectors.toCollection(TreeSet::new));
        UUID first = firms.iterator().next();
        if (firms.size() > 1) {
            return new MeantFirm(Certainty.SEVERAL, first);
        }
        if (official.isEmpty()) {
            return new MeantFirm(Certainty.OTHER_KIND_OF_NAME, first);
        }
        return new MeantFirm(code == null ? Certainty.CERTAIN : Certainty.OTHER_CODE, first);
    }

    private Map<String, UUID> coded(Collection<FirmSaid> said) {
        Set<String> codes = distinct(said.stream().map(MeantFirms::code));
        return codes.isEmpty()
                ? Map.of()
                : database.createQuery("""
                        select coalesce(c.mergedToId, c.id), c.creditCode, c.registrationNo from Company c
                        where c.creditCode in :codes or c.registrationNo in :codes
                        order by case when c.mergedToId is null then 0 else 1 end, c.id
                        """, Object[].class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .flatMap(row -> Stream.of(row[1], row[2])
                                .filter(Objects::nonNull)
                                .map(code -> Map.entry((String) code, (UUID) row[0])))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private Map<String, List<Bearer>> named(Collection<FirmSaid> said) {
        Set<String> names = distinct(said.stream().map(MeantFirms::name));
        return names.isEmpty()
                ? Map.of()
                : database.createQuery("""
                        select n.nameKey, coalesce(c.mergedToId, c.id), n.kind
                        from Company c join c.names n where n.nameKey in :names
                        """, Object[].class)
                        .setParameter("names", names)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(
                                        row -> new Bearer((UUID) row[1], (NameKind) row[2]), Collectors.toList())));
    }

    private static Set<String> distinct(Stream<@Nullable String> texts) {
        return texts.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String code(FirmSaid said) {
        CreditCode code = CreditCode.read(said.creditCode());
        return code == null ? null : code.normalised();
    }

    private static @Nullable String name(FirmSaid said) {
        String name = said.name();
        return name == null || name.isBlank() ? null : CompanyName.keyOf(name);
    }
}
