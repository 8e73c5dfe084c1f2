package org.lianzhao.lead;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/** Something happened to a lead; {@code name} says what. */
public record LeadChanged(
        String name,
        Subject subject,
        boolean confidential,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after)
        implements Change {

    static LeadChanged of(
            String name, Lead lead, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return new LeadChanged(
                name,
                new Subject("lead", lead.getId(), PersonalData.masked(lead.getTitle())),
                lead.isConfidential(),
                before,
                after);
    }

    /** Whether the lead came into being with it. */
    public boolean isOpening() {
        return name.equals("lead-opened");
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
