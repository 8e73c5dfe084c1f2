package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Tells who gave a segment its importance, priority and required count, when and why: by the editions of its maps. */
@ApplicationScoped
public class NumberHistory {
    private final EntityManager database;

    NumberHistory(EntityManager database) {
        this.database = database;
    }

    /** What a segment was in numbers since a moment. */
    record Since(
            UUID revision,
            Instant at,
            @Nullable Integer importance,
            @Nullable Integer priority,
            @Nullable Integer required) {

        SegmentNumbers numbers() {
            return new SegmentNumbers(importance, priority, required);
        }
    }

    /** A change, and what it took the place of. */
    private record Step(Since to, @Nullable Since from) {}

    /** The edition that began at a moment. */
    record Begun(
            Instant at,
            int number,
            String reason,
            @Nullable String reasonEn,
            @Nullable String by) {}

    /** The changes of this segment's numbers, the latest first. */
    @Transactional
    public Page<NumberChange> of(UUID segment, @Nullable String cursor, Limit limit) {
        UUID below = Cursor.id(cursor);
        List<Step> found = steps(segment).stream()
                .filter(step -> below == null || step.to().revision().compareTo(below) < 0)
                .limit(limit.plusOne())
                .toList();
        Page<Step> page = Page.of(found, limit, step -> step.to().revision().toString());
        Map<Instant, Begun> editions = editions(
                segment, page.items().stream().map(step -> step.to().at()).toList());
        return new Page<>(
                page.items().stream()
                        .map(step -> change(step, editions.get(step.to().at())))
                        .toList(),
                page.nextCursor());
    }

    // most revisions change other things, and each has to be compared with the one before
    private List<Step> steps(UUID segment) {
        List<Since> all = database.createQuery("""
                        select new org.lianzhao.chain.NumberHistory$Since(
                            r.id, r.validFrom, r.importance, r.priority, r.required)
                        from SegmentRevision r where r.segmentId = :segment order by r.id
                        """, Since.class)
                .setParameter("segment", segment)
                .getResultList();
        List<Step> steps = new ArrayList<>();
        @Nullable Since before = null;
        for (Since one : all) {
            if (before == null || !before.numbers().equals(one.numbers())) {
                steps.add(0, new Step(one, before));
            }
            before = one;
        }
        return steps;
    }

    // where it stands on several maps one edition changed it, and the others only say so
    private Map<Instant, Begun> editions(UUID segment, List<Instant> moments) {
        if (moments.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        select new org.lianzhao.chain.NumberHistory$Begun(
                            e.validFrom, e.number, e.reason, e.reasonEn, e.publishedByName)
                        from ChainEdition e where e.validFrom in :moments and e.chainId in (
                            select p.chainId from SegmentPlacement p where p.segmentId = :segment)
                        order by e.id
                        """, Begun.class)
                .setParameter("moments", moments)
                .setParameter("segment", segment)
                .getResultStream()
                .collect(Collectors.toMap(
                        Begun::at, Function.identity(), (one, other) -> other.reasonEn() == null ? other : one));
    }

    private static NumberChange change(Step step, @Nullable Begun edition) {
        @Nullable Since from = step.from();
        return new NumberChange(
                step.to().revision(),
                step.to().at(),
                from == null ? null : from.numbers(),
                step.to().numbers(),
                edition == null ? null : edition.number(),
                edition == null ? null : edition.reason(),
                edition == null ? null : edition.reasonEn(),
                edition == null ? null : edition.by());
    }
}
