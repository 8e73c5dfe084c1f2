package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.MatchKeys;
import org.lianzhao.likeness.Sought;
import org.lianzhao.likeness.Sought.Range;

/** Finds firms that are worth comparing, by indexes only and never more than a few of what many have in common. */
@ApplicationScoped
class LookalikeRepository {
    /** How much of what many firms have in common is looked through for those of the same city. */
    private static final int LOOKED_THROUGH = 200;

    private static final int NAMESAKES_LOOKED_THROUGH = 2000;
    private static final int COMPARED = 20;
    private static final int COMPARED_IN_CHUNK = 1000;

    private final EntityManager database;

    LookalikeRepository(EntityManager database) {
        this.database = database;
    }

    /** Firms that may be the one that is looked for: for each thing in common a few, those of its city first. */
    Set<UUID> near(Sought sought, @Nullable String city) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("city", city == null ? "" : city);
        StringJoiner query = new StringJoiner(" union ");
        decisive(sought, values).forEach(arm -> query.add(fewOf(arm, NAMESAKES_LOOKED_THROUGH)));
        telling(sought, values).forEach(arm -> query.add(fewOf(arm, LOOKED_THROUGH)));
        return ids(query.toString(), values);
    }

    private static String fewOf(String arm, int lookedThrough) {
        return "(select c.id from (" + arm + " limit " + lookedThrough + ") found join company c on c.id = found.id"
                + " order by case when c.city_code = :city then 0 else 1 end, c.id limit " + COMPARED + ")";
    }

    /** Firms that may be one of many that are looked for: all by which one could be the same, some of the others. */
    Set<UUID> nearAny(Sought sought) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringJoiner query = new StringJoiner(" union ");
        decisive(sought, values).forEach(query::add);
        telling(sought, values).forEach(arm -> query.add("(" + arm + " limit " + COMPARED_IN_CHUNK + ")"));
        return ids(query.toString(), values);
    }

    /** Firms that have a code, a number or a name that is looked for. */
    Set<UUID> named(Sought sought) {
        Map<String, Object> values = new LinkedHashMap<>();
        return ids(String.join(" union ", decisive(sought, values)), values);
    }

    /** What a comparison needs of these firms, but for their names. */
    List<Registered> registered(Collection<UUID> ids) {
        return database.createQuery("""
                        select new org.lianzhao.company.Registered(c.id, c.name, c.creditCode, c.registrationNo,
                            c.regionCode, c.address, c.legalRepresentative)
                        from Company c where c.id in :ids and c.mergedToId is null
                        """, Registered.class)
                .setParameter("ids", ids)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** What a comparison needs of these firms, with their names: in one question, for imports ask it all the time. */
    Map<Registered, List<Alias>> registeredWithNames(Collection<UUID> ids) {
        return database.createQuery("""
                        select new org.lianzhao.company.Registered(c.id, c.name, c.creditCode, c.registrationNo,
                            c.regionCode, c.address, c.legalRepresentative), n
                        from Company c join c.names n where c.id in :ids and c.mergedToId is null
                        """, Object[].class)
                .setParameter("ids", ids)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Registered) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (Alias) row[1], Collectors.toList())));
    }

    /** Firms that no index finds yet. */
    List<Registered> withoutKeys(int most) {
        return database.createQuery("""
                        select new org.lianzhao.company.Registered(c.id, c.name, c.creditCode, c.registrationNo,
                            c.regionCode, c.address, c.legalRepresentative)
                        from Company c where c.matchKeys.soundKey is null
                        """, Registered.class).setMaxResults(most).getResultList();
    }

    /** Lets indexes find a firm, unless somebody has changed it since and that has done it. */
    void found(UUID firm, MatchKeys keys) {
        database.createQuery("update Company c set c.matchKeys.soundKey = :sound, c.matchKeys.headKey = :head,"
                        + " c.matchKeys.addressKey = :address, c.matchKeys.personKey = :person"
                        + " where c.id = :id and c.matchKeys.soundKey is null")
                .setParameter("sound", keys.soundKey())
                .setParameter("head", keys.headKey())
                .setParameter("address", keys.addressKey())
                .setParameter("person", keys.personKey())
                .setParameter("id", firm)
                .executeUpdate();
    }

    // a firm that is being edited is not written for being compared: what it was is left out of what is found
    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String query, Map<String, Object> values) {
        if (query.isEmpty()) {
            return Set.of();
        }
        var select = database.createNativeQuery(query, UUID.class).setFlushMode(FlushModeType.COMMIT);
        values.forEach(select::setParameter);
        return Set.copyOf((List<UUID>) select.getResultList());
    }

    private static List<String> decisive(Sought sought, Map<String, Object> values) {
        List<String> arms = new ArrayList<>();
        addTexts(arms, values, "select id from company where credit_code in ", "codes", sought.codes());
        addTexts(arms, values, "select id from company where registration_no in ", "numbers", sought.numbers());
        addTexts(arms, values, "select company_id as id from company_name where name_key in ", "names", sought.names());
        return arms;
    }

    private static List<String> telling(Sought sought, Map<String, Object> values) {
        List<String> arms = new ArrayList<>();
        addTexts(
                arms,
                values,
                "select company_id as id from company_name where name_key in ",
                "others",
                sought.otherNames());
        addTexts(
                arms, values, "select company_id as id from company_name where name_core in ", "cores", sought.cores());
        addRanges(arms, values, "sound_key", sought.sounds());
        addRanges(arms, values, "head_key", sought.heads());
        addNumbers(arms, values, "address_key", sought.addresses());
        addNumbers(arms, values, "person_key", sought.people());
        return arms;
    }

    // all is bound, none written out: each text of a query is kept once it was asked
    private static void addTexts(
            List<String> arms, Map<String, Object> values, String select, String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            arms.add(select + "(:" + name + ")");
            values.put(name, texts);
        }
    }

    private static void addRanges(List<String> arms, Map<String, Object> values, String column, Set<Range> ranges) {
        addNumbers(
                arms,
                values,
                column,
                ranges.stream()
                        .filter(range -> range.first() == range.last())
                        .map(Range::first)
                        .toList());
        List<Range> spans =
                ranges.stream().filter(range -> range.first() != range.last()).toList();
        if (!spans.isEmpty()) {
            arms.add(anyOf(spans, column, values));
        }
    }

    // filled up to a power of two with the last of them, so that few texts do for any number
    private static String anyOf(List<Range> spans, String column, Map<String, Object> values) {
        int written = Integer.highestOneBit(2 * spans.size() - 1);
        StringJoiner any = new StringJoiner(" or ", "select id from company where ", "");
        for (int place = 0; place < written; place++) {
            Range span = spans.get(Math.min(place, spans.size() - 1));
            any.add("%1$s between :%1$s_first%2$d and :%1$s_last%2$d".formatted(column, place));
            values.put(column + "_first" + place, span.first());
            values.put(column + "_last" + place, span.last());
        }
        return any.toString();
    }

    private static void addNumbers(
            List<String> arms, Map<String, Object> values, String column, Collection<Long> numbers) {
        if (!numbers.isEmpty()) {
            arms.add("select id from company where %1$s in (:%1$s)".formatted(column));
            values.put(column, numbers);
        }
    }
}
