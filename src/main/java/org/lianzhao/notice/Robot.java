package org.lianzhao.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.person.SealedText;
import org.lianzhao.shared.persistence.StoredEntity;

/**
 * A robot in the chat group of a task force. It rests when nothing has got through to it many times in a row, until an
 * attempt that somebody makes by hand gets through. How it fares, {@link RobotRepository} notes beside what people edit.
 */
@Entity
@Table(name = "notice_robot")
class Robot extends StoredEntity {
    /** So many attempts in a row may fail. */
    static final int MOST_FAILURES = 10;

    private UUID taskForceId;
    private String name;

    @Enumerated(EnumType.STRING)
    private RobotKind kind;

    private String host;

    @Column(length = 1200)
    private byte[] addressSealed;

    private String addressKey;

    @Column(length = 600)
    private byte @Nullable [] secretSealed;

    private @Nullable String secretKey;
    private boolean active = true;

    @Column(updatable = false)
    private int failures;

    @Column(updatable = false)
    private @Nullable Instant restingSince;

    /** How far its group has been told: an identity in the order in which notices are made. */
    @Column(updatable = false)
    private UUID toldUpto;

    protected Robot() {}

    /**
     * @param host where it is
     * @param address all of where it is, closed
     */
    record Reach(String host, SealedText address) {}

    /** Its group has missed nothing that was made before it was set up: its key tells when that was. */
    Robot(UUID id, NewRobot said, String name, Reach reach) {
        super(id);
        this.taskForceId = said.taskForceId();
        this.name = name;
        this.kind = said.kind();
        this.host = reach.host();
        this.addressSealed = reach.address().sealed();
        this.addressKey = reach.address().keyId();
        this.toldUpto = id;
    }

    void rename(String name) {
        this.name = name;
    }

    void reachAt(Reach reach) {
        this.host = reach.host();
        this.addressSealed = reach.address().sealed();
        this.addressKey = reach.address().keyId();
    }

    void signWith(@Nullable SealedText secret) {
        this.secretSealed = secret == null ? null : secret.sealed();
        this.secretKey = secret == null ? null : secret.keyId();
    }

    void setActive(boolean active) {
        this.active = active;
    }

    /** Whether messages are sent to it. */
    boolean isAtWork() {
        return active && restingSince == null;
    }

    UUID getTaskForceId() {
        return taskForceId;
    }

    String getName() {
        return name;
    }

    RobotKind getKind() {
        return kind;
    }

    SealedText getAddress() {
        return new SealedText(addressSealed, addressKey);
    }

    @Nullable
    SealedText getSecret() {
        return secretSealed == null || secretKey == null ? null : new SealedText(secretSealed, secretKey);
    }

    /** What may be told of it: no address and no secret. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("taskForceId", taskForceId);
        fields.put("name", name);
        fields.put("kind", kind);
        fields.put("host", host);
        fields.put("signed", secretSealed != null);
        fields.put("active", active);
        return fields;
    }

    RobotView view(String taskForce) {
        return new RobotView(
                getId(),
                getVersion(),
                taskForceId,
                taskForce,
                name,
                kind,
                host,
                secretSealed != null,
                active,
                failures,
                restingSince);
    }
}
