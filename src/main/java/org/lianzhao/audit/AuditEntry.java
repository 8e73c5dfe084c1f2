package org.lianzhao.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.persistence.Json;

/** One line of the audit: written once, never changed. The actor's and the subject's names are kept as they were. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private ChangeDomain domain;

    private String event;
    private @Nullable UUID actorId;
    private @Nullable String actorName;
    private String subjectType;
    private UUID subjectId;
    private String subjectName;
    private boolean confidential;

    @Column(name = "before_fields", length = Length.LONG32)
    private String before;

    @Column(name = "after_fields", length = Length.LONG32)
    private String after;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String address;

    /** The columns that {@link #cells} fills. */
    static final String COLUMNS = "occurred_at, domain, event, actor_id, actor_name, subject_type, subject_id,"
            + " subject_name, confidential, before_fields, after_fields, channel, address";

    protected AuditEntry() {}

    AuditEntry(Change change, Json json, Instant occurredAt, Channel channel) {
        this.occurredAt = occurredAt;
        this.domain = change.domain();
        this.event = change.name();
        this.subjectType = change.subject().type();
        this.subjectId = change.subject().id();
        this.subjectName = change.subject().name();
        this.confidential = change.confidential();
        this.before = json.write(change.before());
        this.after = json.write(change.after());
        this.channel = channel;
    }

    void by(Author person, @Nullable String address) {
        this.actorId = person.id();
        this.actorName = person.name();
        this.address = address;
    }

    /** What stands in each of {@link #COLUMNS}, for writing several lines in one statement. */
    List<Optional<Object>> cells() {
        return Stream.<@Nullable Object>of(
                        occurredAt,
                        domain.name(),
                        event,
                        actorId,
                        actorName,
                        subjectType,
                        subjectId,
                        subjectName,
                        confidential,
                        before,
                        after,
                        channel.name(),
                        address)
                .map(Optional::ofNullable)
                .toList();
    }
}
