package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about what people are told of. */
@ApplicationScoped
class NoticeRepository {
    /** Behind every key that is made. */
    private static final UUID LATEST = new UUID(-1, -1);

    private final EntityManager database;

    NoticeRepository(EntityManager database) {
        this.database = database;
    }

    /** Those of a person, or the unread ones of them, the latest first. */
    List<Notice> page(UUID receiver, boolean unread, @Nullable UUID before, int rows) {
        return database.createQuery(
                        "from Notice n where n.receiverId = :receiver and n.id < :before"
                                + (unread ? " and n.readAt is null" : "") + " order by n.id desc",
                        Notice.class)
                .setParameter("receiver", receiver)
                .setParameter("before", before == null ? LATEST : before)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Of what each of the latest unread ones tells. */
    List<NoticeMatter> unread(UUID receiver, int most) {
        return database.createQuery(
                        "select new org.lianzhao.notice.NoticeMatter(n.subjectId, n.kind) from Notice n"
                                + " where n.receiverId = :receiver and n.readAt is null order by n.id desc",
                        NoticeMatter.class)
                .setParameter("receiver", receiver)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that came after one and up to another, the latest first. */
    List<Notice> between(UUID receiver, UUID after, UUID upTo, int most) {
        return database.createQuery(
                        "from Notice n where n.receiverId = :receiver and n.id > :after and n.id <= :upTo"
                                + " order by n.id desc",
                        Notice.class)
                .setParameter("receiver", receiver)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(most)
                .getResultList();
    }

    /** What each of these people was told once of these kinds. */
    Map<UUID, Set<String>> keys(Collection<UUID> receivers, Collection<NoticeKind> kinds) {
        Map<UUID, Set<String>> keys = new HashMap<>();
        if (!receivers.isEmpty()) {
            database.createQuery(
                            "select n.receiverId, n.onceKey from Notice n"
                                    + " where n.receiverId in :receivers and n.kind in :kinds",
                            Object[].class)
                    .setParameter("receivers", receivers)
                    .setParameter("kinds", kinds)
                    .getResultList()
                    .forEach(row -> keys.computeIfAbsent((UUID) row[0], one -> new HashSet<>())
                            .add((String) row[1]));
        }
        return keys;
    }

    /** Marks these as read, where they are this person's. */
    void read(UUID receiver, Collection<UUID> ids, Instant now) {
        if (!ids.isEmpty()) {
            database.createQuery("update Notice n set n.readAt = :now where n.receiverId = :receiver"
                            + " and n.readAt is null and n.id in :ids")
                    .setParameter("now", now)
                    .setParameter("receiver", receiver)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** Marks this one as read and all that came before it. */
    void readUpTo(UUID receiver, UUID last, Instant now) {
        database.createQuery("update Notice n set n.readAt = :now where n.receiverId = :receiver"
                        + " and n.readAt is null and n.id <= :last")
                .setParameter("now", now)
                .setParameter("receiver", receiver)
                .setParameter("last", last)
                .executeUpdate();
    }
}
