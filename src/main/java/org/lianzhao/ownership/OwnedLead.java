package org.lianzhao.ownership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/**
 * A lead as its ownership needs it, whoever may see it: nothing of it is to be shown for it.
 *
 * @param firmKey the investor's name in the form that is equal only for the same name
 */
record OwnedLead(
        UUID id,
        String title,
        @Nullable UUID companyId,
        String companyName,
        String firmKey,
        UUID owner,
        @Nullable UUID taskForce,
        boolean confidential,
        LeadStage stage,
        LeadState state) {

    Holder holder() {
        return new Holder(owner, taskForce);
    }

    /** Whether it is on its way to a contract: only then first talks are protected. */
    boolean isBeforeSigning() {
        return (state == LeadState.ACTIVE || state == LeadState.PAUSED) && !stage.countsWhenVerified();
    }
}
