package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.survey.LocalSupply.Rate;
import org.lianzhao.survey.LocalSupply.Ring;

/** Adds up what firms told, in the database: there may be any number of them. Of a ring only what is told of it counts. */
@ApplicationScoped
class SurveySums {
    /** As many sources as a rate names. */
    private static final int MOST_SOURCES = 50;

    // what stayed with a record that was merged away is told by the one that goes on
    private static final String OF_YEAR = """
             from SupplySurvey s join Company c on c.id = s.companyId and c.mergedToId is null
            where s.surveyYear = :year and\s""";

    // who tells of everything and of single segments as well is counted by the whole: its parts are in it
    private static final String ONCE = """
            ((s.segmentId is null and s.companyId in :firms) or (s.segmentId in :segments and not exists (
              select 1 from SupplySurvey w where w.companyId = s.companyId and w.surveyYear = s.surveyYear
                and w.side = s.side and w.segmentId is null and w.companyId in :firms)))
            """;

    private static final String BOUGHT_OF_SEGMENTS =
            "s.segmentId in :segments and s.side = org.lianzhao.survey.SurveySide.PURCHASE ";

    private static final String ZONE = "s.rings.zone is not null";
    private static final String CITY = ZONE + " and s.rings.city is not null";
    private static final String PROVINCE = CITY + " and s.rings.province is not null";
    private static final String SUMS = "count(distinct s.companyId), sum(s.rings.total), "
            + ring(ZONE, "s.rings.zone")
            + ", "
            + ring(CITY, "s.rings.zone + s.rings.city")
            + ", "
            + ring(PROVINCE, "s.rings.zone + s.rings.city + s.rings.province");

    private final EntityManager database;

    SurveySums(EntityManager database) {
        this.database = database;
    }

    private static String ring(String told, String local) {
        return "sum(%2$s), count(distinct case when %1$s then s.companyId end), sum(case when %1$s then s.rings.total end)"
                .formatted(told, local);
    }

    /** What all of these told in this year, by what they were asked. */
    Map<SurveySide, Rate> bySide(SurveyScope scope, int year) {
        Function<String, TypedQuery<Object[]>> ask =
                query -> asked(query, scope, year).setParameter("firms", scope.firms());
        return rates("s.side", OF_YEAR + ONCE, ask).entrySet().stream()
                .collect(Collectors.toMap(entry -> (SurveySide) entry.getKey(), Map.Entry::getValue));
    }

    /** What was bought of each of these segments in this year. */
    Map<UUID, Rate> bySegment(SurveyScope scope, int year) {
        return rates("s.segmentId", OF_YEAR + BOUGHT_OF_SEGMENTS, query -> asked(query, scope, year))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> (UUID) entry.getKey(), Map.Entry::getValue));
    }

    private TypedQuery<Object[]> asked(String query, SurveyScope scope, int year) {
        return database.createQuery(query, Object[].class)
                .setParameter("year", year)
                .setParameter("segments", scope.segments().keySet());
    }

    private static Map<Object, Rate> rates(String key, String rows, Function<String, TypedQuery<Object[]>> ask) {
        List<Object[]> sums = ask.apply("select " + key + ", " + SUMS + rows + " group by " + key)
                .getResultList();
        if (sums.isEmpty()) {
            return Map.of();
        }
        Map<Object, List<String>> sources = ask.apply(
                        "select distinct " + key + ", s.source" + rows + " order by " + key + ", s.source")
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        Map<Object, Rate> rates = new LinkedHashMap<>();
        sums.forEach(sum -> rates.put(
                sum[0],
                rate(
                        sum,
                        sources.getOrDefault(sum[0], List.of()).stream()
                                .limit(MOST_SOURCES)
                                .toList())));
        return rates;
    }

    private static Rate rate(@Nullable Object[] sum, List<String> sources) {
        return LocalRates.nested(
                new Rate(count(sum[1]), amount(sum[2]), ring(sum, 3), ring(sum, 6), ring(sum, 9), sources));
    }

    private static Ring ring(@Nullable Object[] sum, int at) {
        return LocalRates.ring((BigDecimal) sum[at], count(sum[at + 1]), amount(sum[at + 2]));
    }

    private static int count(@Nullable Object number) {
        return Math.toIntExact(((Number) Objects.requireNonNull(number)).longValue());
    }

    private static BigDecimal amount(@Nullable Object sum) {
        return sum == null ? BigDecimal.ZERO : (BigDecimal) sum;
    }
}
