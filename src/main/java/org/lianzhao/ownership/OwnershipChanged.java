package org.lianzhao.ownership;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/** Something happened about whose a lead is; {@code name} says what. */
record OwnershipChanged(String name, Subject subject, boolean confidential, Map<String, @Nullable Object> after)
        implements Change {

    static OwnershipChanged of(String name, OwnedLead lead, boolean secret, Map<String, @Nullable Object> after) {
        Subject subject = new Subject("lead", lead.id(), PersonalData.masked(lead.title()));
        return new OwnershipChanged(name, subject, secret || lead.confidential(), after);
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }
}
