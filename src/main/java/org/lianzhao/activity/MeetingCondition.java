package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianzhao.lead.GateItem;
import org.lianzhao.lead.StageCondition;

/** Tells gates whether people have met: a lead is not in talks before somebody went there or came here. */
@ApplicationScoped
class MeetingCondition implements StageCondition {
    private final FollowUpRepository followUps;

    MeetingCondition(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    @Override
    public boolean knows(GateItem item) {
        return item == GateItem.VISIT;
    }

    @Override
    public boolean isMet(GateItem item, UUID lead) {
        return followUps.hasMeeting(lead);
    }
}
