package org.lianzhao.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/** That a document counts no longer (作废): it stays on record, its content is handed out no more and goes after a while. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class Withdrawal {
    @Column(name = "withdrawn_at")
    private Instant at;

    @Column(name = "withdrawn_by_id")
    private @Nullable UUID byId;

    @Column(name = "withdrawn_by_name")
    private @Nullable String byName;

    @Column(name = "withdrawn_reason")
    private String reason;

    protected Withdrawal() {}

    Withdrawal(String reason, @Nullable Author author, Instant now) {
        this.at = now;
        this.reason = reason;
        if (author != null) {
            this.byId = author.id();
            this.byName = author.name();
        }
    }

    String reason() {
        return reason;
    }

    void reword(UnaryOperator<String> words) {
        reason = words.apply(reason);
    }

    DocumentView.Withdrawn view() {
        return new DocumentView.Withdrawn(at, byName, reason);
    }
}
