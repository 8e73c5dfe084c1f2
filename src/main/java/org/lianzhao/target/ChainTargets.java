package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.Gaps;
import org.lianzhao.coverage.OpenGap;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.target.GapTargets.BestTarget;

/** Shows all gaps of a chain, the largest first, each with the best of its targets. */
@ApplicationScoped
class ChainTargets {
    private static final int BEST = 3;
    private static final int CENTS = 100;

    private final EntityManager database;
    private final Gaps gaps;

    ChainTargets(EntityManager database, Gaps gaps) {
        this.database = database;
        this.gaps = gaps;
    }

    private record Ranked(UUID segment, OpenGap gap) {
        int cents() {
            return (int) Math.round(gap.score() * CENTS);
        }

        boolean isBehind(ListRepository.@Nullable After after) {
            return after == null
                    || cents() < after.score()
                    || (cents() == after.score() && segment.compareTo(after.company()) > 0);
        }
    }

    private record Best(UUID segment, long firms, BestTarget target) {}

    @Transactional
    Page<GapTargets> of(String code, @Nullable String cursor, Limit limit) {
        ListRepository.After after = StoredReading.after(cursor);
        List<Ranked> page = gaps.open(code).entrySet().stream()
                .map(gap -> new Ranked(gap.getKey(), gap.getValue()))
                .filter(gap -> gap.isBehind(after))
                .sorted(Comparator.comparingInt((Ranked gap) -> -gap.cents()).thenComparing(Ranked::segment))
                .limit(limit.plusOne())
                .toList();
        Page<Ranked> shown = Page.of(page, limit, gap -> gap.cents() + " " + gap.segment());
        Map<UUID, List<Best>> best =
                best(shown.items().stream().map(Ranked::segment).toList());
        return new Page<>(
                shown.items().stream()
                        .map(gap -> view(gap.gap(), best.getOrDefault(gap.segment(), List.of())))
                        .toList(),
                shown.nextCursor());
    }

    private static GapTargets view(OpenGap gap, List<Best> best) {
        return new GapTargets(
                gap.segmentCode(),
                gap.name(),
                gap.nameEn(),
                gap.status(),
                gap.score(),
                best.isEmpty() ? 0 : best.get(0).firms(),
                best.stream().map(Best::target).toList());
    }

    // in SQL: MariaDB does not read the columns of a derived table as Hibernate names them
    private Map<UUID, List<Best>> best(List<UUID> segments) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                        select b.segment_id, b.firms, b.company_id, c.name, b.score, b.tier from (
                          select t.segment_id, t.company_id, t.score, t.tier,
                            row_number() over (partition by t.segment_id order by t.score desc, t.company_id) as place,
                            count(*) over (partition by t.segment_id) as firms
                          from target t
                          where t.segment_id in (:segments) and t.dropped_on is null and not exists (
                            select 1 from target_work w where w.segment_id = t.segment_id
                              and w.company_id = t.company_id and w.state = 'REJECTED')) b
                        join company c on c.id = b.company_id
                        where b.place <= :best order by b.segment_id, b.place
                        """)
                .setParameter("segments", segments)
                .setParameter("best", BEST)
                .getResultList();
        return rows.stream().map(row -> best((Object[]) row)).collect(Collectors.groupingBy(Best::segment));
    }

    private static Best best(Object[] row) {
        BestTarget target = new BestTarget(
                id(row[2]), String.valueOf(row[3]), ((Number) row[4]).intValue(), Tier.valueOf(String.valueOf(row[5])));
        return new Best(id(row[0]), ((Number) row[1]).longValue(), target);
    }

    private static UUID id(Object cell) {
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
