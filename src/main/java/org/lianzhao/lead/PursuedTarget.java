package org.lianzhao.lead;

import java.util.UUID;

/**
 * A firm of a target list that becomes a lead.
 *
 * @param ownerId who gets it: the caller, or whom he may give leads to
 */
public record PursuedTarget(String title, UUID companyId, String segmentCode, UUID ownerId) {
    /** The source channel of leads that were made of targets, whichever way. */
    public static final String FROM_LIST = "TARGET";

    NewLead lead() {
        return NewLead.of(title, companyId, segmentCode, FROM_LIST);
    }
}
