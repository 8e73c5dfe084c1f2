package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;

/** What waits for the chain office: claims on the segments of a chain that nobody has verified, the oldest first. */
@ApplicationScoped
class Claims {
    private final EntityManager database;
    private final ChainMaps chains;

    Claims(EntityManager database, ChainMaps chains) {
        this.database = database;
        this.chains = chains;
    }

    @Transactional
    Page<ClaimView> waiting(String chain, @Nullable String cursor, Limit limit) {
        UUID after = Cursor.id(cursor);
        List<UUID> segments = chains.segmentsOf(chain).orElseThrow(() -> new Missing("chain", chain));
        List<Claim> found = segments.isEmpty() ? List.of() : of(segments, after, limit.plusOne());
        Map<UUID, SegmentName> names = chains
                .names(found.stream().map(Claim::segmentId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        return Page.of(
                found.stream()
                        .map(claim -> ClaimView.of(claim, Objects.requireNonNull(names.get(claim.segmentId()))))
                        .toList(),
                limit,
                claim -> claim.id().toString());
    }

    // one that says nothing of how far the firm has got has nothing to verify
    private List<Claim> of(List<UUID> segments, @Nullable UUID after, int most) {
        return database.createQuery("""
                        select new org.lianzhao.company.Claim(h.id, c.id, c.name, h.segmentId, h.role, h.presence, h.place,
                            h.asOf, h.note, h.recordedAt, h.recordedByName)
                        from Holding h join Company c on c.id = h.companyId
                        where h.basis = :claimed and h.verified.day is null and h.segmentId in :segments
                            and h.presence <> :nothing and c.mergedToId is null and (:after is null or h.id > :after)
                        order by h.id
                        """, Claim.class)
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .setParameter("segments", segments)
                .setParameter("nothing", Presence.UNVERIFIED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
