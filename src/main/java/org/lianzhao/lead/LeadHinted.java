package org.lianzhao.lead;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/** Somebody asked about a firm and learned that there is a lead on it which he may not see. */
public record LeadHinted(Subject subject, Map<String, @Nullable Object> after) implements Change {

    static LeadHinted of(Lead lead) {
        return new LeadHinted(
                new Subject("lead", lead.getId(), PersonalData.masked(lead.getTitle())),
                Map.of("companyName", lead.getCompanyName()));
    }

    @Override
    public String name() {
        return "lead-hinted";
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
