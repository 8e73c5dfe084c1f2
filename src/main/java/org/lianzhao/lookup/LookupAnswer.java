package org.lianzhao.lookup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.time.ZoneTime;

/**
 * What a source outside answered: kept for some days, so that nobody pays twice for one question, and so that a firm that is
 * entered from it says truly where its facts are from.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class LookupAnswer extends StoredEntity {
    private String source;
    private String asked;
    private Instant answeredAt;

    @Column(length = Length.LONG32)
    private String firms;

    protected LookupAnswer() {}

    LookupAnswer(String source, String asked, Instant answeredAt, String firms) {
        super(Ids.next());
        this.source = source;
        this.asked = asked;
        this.answeredAt = answeredAt;
        this.firms = firms;
    }

    /** The day for which the source says this; the one on which it did, where it names none. */
    LocalDate dayOf(FoundFirm firm) {
        return firm.asOf() == null ? answeredAt.atZone(ZoneTime.ZONE).toLocalDate() : firm.asOf();
    }

    String getSource() {
        return source;
    }

    String getFirms() {
        return firms;
    }
}
