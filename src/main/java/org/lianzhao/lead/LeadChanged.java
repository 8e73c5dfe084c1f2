package org.lianzhao.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

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
                name, new Subject("lead", lead.getId(), lead.getTitle()), lead.isConfidential(), before, after);
    }

    /** The fields of a lead as the audit keeps them: codes and references, no text that may name people. */
    static Map<String, @Nullable Object> picture(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", lead.getTitle());
        fields.put("company", lead.getCompanyName());
        fields.put("companyId", lead.getCompanyId());
        fields.put("projectCompanyId", lead.getProjectCompanyId());
        fields.put("segmentId", lead.getSegmentId());
        fields.put("projectType", lead.getProjectType());
        fields.put("sourceChannel", lead.getSourceChannel());
        fields.put("region", lead.getRegionCode());
        fields.put("stage", lead.getStage());
        fields.put("state", lead.getState());
        fields.put("taskForceId", lead.getTaskForceId());
        fields.put("ownerId", lead.getOwnerId());
        fields.put("referrerId", lead.getReferrerId());
        fields.put(
                "collaborators",
                lead.people(Lead.Part.COLLABORATOR).stream().sorted().toList());
        fields.put("confidential", lead.isConfidential());
        fields.put("nextOn", lead.getNextOn());
        fields.put("details", lead.getDetails().keySet().stream().sorted().toList());
        return fields;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
