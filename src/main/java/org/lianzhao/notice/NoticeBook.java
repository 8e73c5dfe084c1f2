package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.Json;

/** Writes notices, many at once, in the transaction of what they tell of. What somebody was told before is not told again. */
@ApplicationScoped
class NoticeBook {
    private static final String NEW = """
            insert into notice (id, receiver_id, kind, subject_type, subject_id, about, once_key, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update once_key = once_key
            """;

    private final EntityManager database;
    private final ReaderRepository readers;
    private final Json json;
    private final Clock clock;

    NoticeBook(EntityManager database, ReaderRepository readers, Json json, Clock clock) {
        this.database = database;
        this.readers = readers;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void write(List<NewNotice> notices) {
        List<NewNotice> wanted = wanted(notices);
        if (!wanted.isEmpty()) {
            database.unwrap(Session.class).doWork(connection -> insert(connection, wanted));
        }
    }

    /** Without those of which their receivers do not want to be told. */
    private List<NewNotice> wanted(List<NewNotice> notices) {
        Set<UUID> asked = notices.stream()
                .filter(notice -> notice.kind().topic() != null)
                .map(NewNotice::receiver)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return notices;
        }
        Map<UUID, Set<NoticeTopic>> muted =
                readers.among(asked).stream().collect(Collectors.toMap(Reader::getUserId, Reader::getMuted));
        return notices.stream()
                .filter(notice -> notice.kind().topic() == null
                        || !muted.getOrDefault(notice.receiver(), Set.of())
                                .contains(notice.kind().topic()))
                .toList();
    }

    private void insert(Connection connection, List<NewNotice> notices) throws SQLException {
        // without a zone, or the driver would put it into the machine's own
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(NEW)) {
            for (NewNotice notice : notices) {
                insert.setBytes(1, bytes(Ids.next()));
                insert.setBytes(2, bytes(notice.receiver()));
                insert.setString(3, notice.kind().name());
                insert.setString(4, notice.kind().subjectType());
                insert.setBytes(5, bytes(notice.subject()));
                insert.setString(6, json.write(notice.about()));
                insert.setString(7, notice.onceKey());
                insert.setObject(8, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
