package org.lianzhao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** One attempt to send something, and what became of it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "notice_delivery")
class Delivery {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID targetId;

    private @Nullable UUID messageId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Sent.Outcome outcome;

    private @Nullable String error;

    protected Delivery() {}

    /** @param message null for one that somebody sent to try it out */
    Delivery(Channel channel, UUID target, @Nullable UUID message, Sent sent, Instant now) {
        this.id = Ids.next();
        this.channel = channel;
        this.targetId = target;
        this.messageId = message;
        this.at = now;
        this.outcome = sent.outcome();
        this.error = sent.error();
    }

    DeliveryView view() {
        return new DeliveryView(at, outcome, error, messageId == null);
    }
}
