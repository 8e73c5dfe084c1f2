package org.lianzhao.ownership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/**
 * A lead as its ownership needs it, whoever may see it: nothing of it is to be shown for it.
 *
 * @param firmKey the investor's name in the form that is equal only for the same name
 * @param pooled whether it waits in the pool
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
        LeadState state,
        boolean pooled) {

    Holder holder() {
        return new Holder(owner, taskForce);
    }

    /** Whether the two are about one firm. */
    boolean isOnFirmOf(OwnedLead other) {
        return firmKey.equals(other.firmKey) || (companyId != null && companyId.equals(other.companyId));
    }

    /** Whether nobody is on it: it was a mistake, goes on in another one, or waits in the pool. */
    boolean isLetGo() {
        return pooled || state == LeadState.VOID || state == LeadState.MERGED;
    }

    /** Whether it is on its way to a contract: only then first talks are protected. */
    boolean isBeforeSigning() {
        return (state == LeadState.ACTIVE || state == LeadState.PAUSED) && !stage.countsWhenVerified();
    }
}
