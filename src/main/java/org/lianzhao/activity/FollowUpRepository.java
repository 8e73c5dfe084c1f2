package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.TimelineItem.FollowUpRow;

/** Questions about follow-ups. */
@ApplicationScoped
class FollowUpRepository {
    private final EntityManager database;

    FollowUpRepository(EntityManager database) {
        this.database = database;
    }

    void add(FollowUp followUp) {
        database.persist(followUp);
    }

    /** The follow-ups of a lead, the latest first, from before {@code below} on. */
    List<FollowUpRow> page(UUID lead, @Nullable UUID below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.activity.TimelineItem$FollowUpRow(f.id, f.kind, f.occurredOn, f.content,
                            f.people, f.nextStep, f.nextOn, f.recordedAt, f.recordedByName, c.id, c.name)
                        from FollowUp f left join Company c on c.id = f.companionId where f.leadId = :lead and (:below is null or f.id < :below) order by f.id desc
                        """, FollowUpRow.class)
                .setParameter("lead", lead)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** What happened with a firm outside of leads, the latest entry first, from before {@code below} on. */
    List<FirmActivity> ofFirm(UUID company, @Nullable UUID below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.activity.FirmActivity(f.id, f.kind, f.occurredOn, f.content, f.people,
                            f.sourceNote, f.recordedAt, f.recordedByName, c.id, c.name)
                        from FollowUp f left join Company c on c.id = f.companionId where f.companyId = :company and (:below is null or f.id < :below)
                        order by f.id desc
                        """, FirmActivity.class)
                .setParameter("company", company)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** The segments that entries about merged ones name. */
    List<SegmentMoves.Ends> segmentsOf(Collection<UUID> entries) {
        return database.createQuery("""
                        select new org.lianzhao.activity.SegmentMoves$Ends(f.id, f.fromSegmentId, f.toSegmentId)
                        from FollowUp f where f.id in :entries and f.fromSegmentId is not null
                        """, SegmentMoves.Ends.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    /** All that was noted of these firms and of these leads. */
    List<FollowUp> about(Collection<UUID> firms, Collection<UUID> leads) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from FollowUp f where f.companyId in :firms or f.leadId in :leads", FollowUp.class)
                        .setParameter("firms", firms)
                        .setParameter("leads", leads)
                        .getResultList();
    }

    /** Whether anything is told of firms at all. */
    boolean hasReports() {
        return !database.createQuery("select 1 from FollowUp f where f.companyId is not null", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether people have met about the lead. */
    boolean hasMeeting(UUID lead) {
        return !database.createQuery(
                        "select 1 from FollowUp f where f.leadId = :lead and f.kind in :kinds", Integer.class)
                .setParameter("lead", lead)
                .setParameter("kinds", List.of(FollowUpKind.VISIT, FollowUpKind.RECEPTION))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
