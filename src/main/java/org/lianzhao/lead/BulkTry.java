package org.lianzhao.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.problem.DomainProblem;

/**
 * What came of doing something to one of many leads.
 *
 * @param lead nothing where the caller may not know that it is there
 * @param step the step that it is in the lead's history
 * @param changed nothing where it was like that already, or stays as it is
 * @param refusal why it stays as it is
 */
record BulkTry(
        UUID id,
        Optional<Lead> lead,
        Optional<LeadStep> step,
        Optional<FieldChanges> changed,
        Optional<DomainProblem> refusal) {

    static BulkTry of(Lead lead, Optional<LeadStep> step, Optional<FieldChanges> changed) {
        return new BulkTry(lead.getId(), Optional.of(lead), step, changed, Optional.empty());
    }

    static BulkTry refused(UUID id, @Nullable Lead lead, DomainProblem why) {
        return new BulkTry(id, Optional.ofNullable(lead), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    boolean changes() {
        return changed.isPresent();
    }

    /** What happened to the lead, as a change of it alone would be told. */
    LeadChanged told(String event, UUID batch) {
        FieldChanges fields = changed.orElseThrow();
        Map<String, @Nullable Object> after = new LinkedHashMap<>(fields.after());
        step.ifPresent(one -> {
            after.put("occurredOn", one.occurredOn());
            after.put("reasonCode", one.reasonCode());
            after.put("reason", FreeText.of(one.reason()));
        });
        after.put("batch", batch);
        return LeadChanged.of(event, lead.orElseThrow(), fields.before(), after);
    }
}
