package org.lianzhao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/**
 * What is to be sent to somebody: the notices after one and up to another. Its words are made when it goes out, out of what
 * he may read by then. It is sent at least once: whoever sends it claims it for a while, and where he dies before he
 * has noted what became of it, another one sends it again when that while is over. A receiver may so, if a machine dies in
 * the very second between sending and noting, read the same twice; he never misses it.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "notice_message")
class Message {
    /** Longer than any attempt takes. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    /** How far it has got. */
    enum State {
        /** It waits for its time. */
        WAITING,
        /** Somebody has claimed it. */
        SENDING,
        /** It was taken. */
        SENT,
        /** There was nothing in it any more that its receiver may read. */
        EMPTY,
        /** It did not get through, and nobody tries any more. */
        GIVEN_UP
    }

    /** What it is. */
    enum Kind {
        /** 每日汇总. */
        DIGEST,
        /** What has just happened. */
        NEWS
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID afterId;
    private UUID uptoId;
    private String onceKey;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int tries;
    private Instant nextTryAt;
    private Instant createdAt;
    private @Nullable Instant doneAt;

    protected Message() {}

    Message(Channel channel, UUID target, Kind kind, Span news, String onceKey, Instant now) {
        this.id = Ids.next();
        this.channel = channel;
        this.targetId = target;
        this.kind = kind;
        this.afterId = news.after();
        this.uptoId = news.upTo();
        this.onceKey = onceKey;
        this.nextTryAt = now;
        this.createdAt = now;
    }

    /** Notices after one and up to another. */
    record Span(UUID after, UUID upTo) {}

    /** Somebody is about to send it. */
    void claim(Instant now) {
        state = State.SENDING;
        tries++;
        nextTryAt = now.plus(CLAIM);
    }

    /** What became of it. */
    void noted(@Nullable Sent sent, Instant now) {
        if (sent == null) {
            end(State.EMPTY, now);
        } else if (sent.isSent()) {
            end(State.SENT, now);
        } else {
            RetryPauses.after(tries).ifPresentOrElse(pause -> await(now.plus(pause)), () -> end(State.GIVEN_UP, now));
        }
    }

    /** It waits until then. */
    void await(Instant moment) {
        state = State.WAITING;
        nextTryAt = moment;
    }

    void end(State last, Instant now) {
        state = last;
        doneAt = now;
    }

    /** Whether it still is in the hands of whoever claimed it as this attempt. */
    boolean isClaimedAs(int attempt) {
        return state == State.SENDING && tries == attempt;
    }

    UUID getId() {
        return id;
    }

    Channel getChannel() {
        return channel;
    }

    UUID getTargetId() {
        return targetId;
    }

    Kind getKind() {
        return kind;
    }

    Span getNews() {
        return new Span(afterId, uptoId);
    }

    /** When it was planned: a digest is that of this day, also where it gets through on another. */
    Instant getCreatedAt() {
        return createdAt;
    }

    int getTries() {
        return tries;
    }
}
