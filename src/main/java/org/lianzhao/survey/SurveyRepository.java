package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.survey.SupplySurvey.Place;

/** Questions about what firms buy and sell. */
@ApplicationScoped
class SurveyRepository {
    private final EntityManager database;

    SurveyRepository(EntityManager database) {
        this.database = database;
    }

    void add(SupplySurvey survey) {
        database.persist(survey);
    }

    void flush() {
        database.flush();
    }

    SupplySurvey get(UUID id) {
        SupplySurvey survey = database.find(SupplySurvey.class, id);
        if (survey == null) {
            throw new Missing("survey", id);
        }
        return survey;
    }

    /** Removes it at the end of the transaction. */
    void drop(SupplySurvey survey) {
        database.remove(survey);
    }

    void remove(SupplySurvey survey) {
        database.remove(survey);
        database.flush();
    }

    /** What is on record already of these firms for these years. */
    List<Place> taken(Collection<UUID> firms, Collection<Integer> years) {
        return firms.isEmpty() || years.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from SupplySurvey s where s.companyId in :firms and s.surveyYear in :years",
                                SupplySurvey.class)
                        .setParameter("firms", firms)
                        .setParameter("years", years)
                        .getResultStream()
                        .map(SupplySurvey::place)
                        .toList();
    }

    /** What is told of a segment, with what stayed with records of firms that were merged away. */
    List<SupplySurvey> on(UUID segment) {
        return database.createQuery(
                        "from SupplySurvey s where s.segmentId = :segment order by s.id", SupplySurvey.class)
                .setParameter("segment", segment)
                .getResultList();
    }

    /** The keys of those that count in a segment's figures. */
    List<UUID> countedOn(UUID segment) {
        return database.createQuery("""
                        select s.id from SupplySurvey s join Company c on c.id = s.companyId and c.mergedToId is null
                        where s.segmentId = :segment order by s.id
                        """, UUID.class)
                .setParameter("segment", segment)
                .getResultList();
    }

    /** What a record is called by. */
    record Named(UUID id, String firm, int year, SurveySide side) {}

    /** What those of these records are called by that are told of the segment. */
    List<Named> named(UUID segment, Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select new org.lianzhao.survey.SurveyRepository$Named(s.id, c.name, s.surveyYear, s.side)
                        from SupplySurvey s join Company c on c.id = s.companyId
                        where s.segmentId = :segment and s.id in :records
                        """, Named.class)
                        .setParameter("segment", segment)
                        .setParameter("records", records)
                        .getResultList();
    }

    /** The years of which something is known of these firms or segments, the latest first. */
    List<Integer> years(Collection<UUID> firms, Collection<UUID> segments) {
        return database.createQuery("""
                        select distinct s.surveyYear from SupplySurvey s
                        where s.companyId in :firms or s.segmentId in :segments order by s.surveyYear desc
                        """, Integer.class)
                .setParameter("firms", firms)
                .setParameter("segments", segments)
                .setMaxResults(30)
                .getResultList();
    }

    /** What firms bought of these segments, by segment and year; what stayed with a record that was merged away is not counted. */
    List<Bought> bought(Collection<UUID> segments) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select new org.lianzhao.survey.Bought(s.segmentId, s.surveyYear, sum(s.rings.zone),
                            sum(s.rings.total), count(distinct s.companyId))
                        from SupplySurvey s join Company c on c.id = s.companyId
                        where s.segmentId in :segments and s.side = :side and s.rings.zone is not null and c.mergedToId is null
                        group by s.segmentId, s.surveyYear
                        """, Bought.class)
                        .setParameter("segments", segments)
                        .setParameter("side", SurveySide.PURCHASE)
                        .getResultList();
    }

    /** What is known of a year, from behind this key on: of these segments, and of everything that these firms buy and sell. */
    List<SupplySurvey> of(int year, SurveyScope scope, @Nullable UUID after, Limit limit) {
        // what stayed with a record that was merged away is told by the one that goes on
        return database.createQuery("""
                        select s from SupplySurvey s join Company c on c.id = s.companyId and c.mergedToId is null
                        where s.surveyYear = :year and s.id > :after
                            and (s.segmentId in :segments or (s.segmentId is null and s.companyId in :firms))
                        order by s.id
                        """, SupplySurvey.class)
                .setParameter("year", year)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setParameter("firms", scope.firms())
                .setParameter("segments", scope.segments().keySet())
                .setMaxResults(limit.plusOne())
                .getResultList();
    }
}
