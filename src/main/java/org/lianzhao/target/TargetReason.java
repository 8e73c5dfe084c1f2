package org.lianzhao.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.lianzhao.shared.id.Ids;

/** Why a lead was made, as the target list said on that day. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class TargetReason {
    @Id
    private UUID id;

    private UUID leadId;
    private int points;
    private String reason;
    private String source;

    protected TargetReason() {}

    TargetReason(UUID lead, Points reason) {
        this.id = Ids.next();
        this.leadId = lead;
        this.points = reason.points();
        this.reason = reason.text();
        this.source = reason.source();
    }
}
