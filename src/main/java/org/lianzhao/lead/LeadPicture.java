package org.lianzhao.lead;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadPeople.Part;

/** The fields of a lead as the audit keeps them: all that a person can change, texts only in part. */
final class LeadPicture {
    private LeadPicture() {}

    static Map<String, @Nullable Object> of(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", FreeText.of(lead.getTitle()));
        fields.put("summary", FreeText.of(lead.words().summary()));
        fields.put("company", FreeText.of(lead.getCompanyName()));
        fields.put("companyId", lead.getCompanyId());
        fields.put("projectCompanyId", lead.getProjectCompanyId());
        fields.put("segmentId", lead.place().segment());
        fields.put("offChain", lead.place().offChain());
        fields.put("otherSegments", sorted(lead.place().others()));
        fields.put("projectType", lead.getProjectType());
        fields.put("sourceChannel", lead.origin().channel());
        source(lead.origin().source(), fields);
        fields.put("firstContactId", lead.origin().firstContact());
        fields.put("region", lead.origin().region());
        fields.put("taskForceId", lead.getTaskForceId());
        fields.put("ownerId", lead.people().owner());
        fields.put("referrerId", lead.getReferrerId());
        fields.put("collaborators", sorted(lead.people().in(Part.COLLABORATOR)));
        fields.put("namedLeaders", sorted(lead.people().in(Part.NAMED_LEADER)));
        fields.put("confidential", lead.isConfidential());
        fields.put("expertsNeeded", lead.needsExperts());
        fields.put("nextStep", FreeText.of(lead.getNextStep()));
        fields.put("nextOn", lead.getNextOn());
        fields.put("details", details(lead.words().details()));
        fields.putAll(position(lead));
        return fields;
    }

    private static void source(LeadSource source, Map<String, @Nullable Object> fields) {
        fields.put("sourceCompanyId", source.company());
        fields.put("sourcePersonId", source.person());
        fields.put("sourceName", NamedInPart.of(source.name()));
        fields.put("sourceEvent", FreeText.of(source.event()));
        fields.put("sourceEventOn", source.eventOn());
        fields.put("sourceTrip", FreeText.of(source.trip()));
        fields.put("sourceTripOn", source.tripOn());
        fields.put("sourceNote", FreeText.of(source.note()));
    }

    private static List<FreeText> details(Map<GateItem, String> details) {
        return details.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(detail -> new FreeText(detail.getKey() + "：" + detail.getValue()))
                .toList();
    }

    /** Where it stands. */
    static Map<String, @Nullable Object> position(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("stage", lead.getStage());
        fields.put("state", lead.getState());
        fields.put("stageSince", lead.position().stageSince());
        fields.put("reviewOn", lead.position().reviewOn());
        fields.put("mergedIntoId", lead.position().successorId());
        return fields;
    }

    private static List<UUID> sorted(Collection<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
