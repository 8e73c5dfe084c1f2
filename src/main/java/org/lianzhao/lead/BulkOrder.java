package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Forbidden;

/** What was asked for many leads, checked once; done to each by the rules of the lead. */
sealed interface BulkOrder {

    /** Does it to a lead that the caller may work on; answers the step that this is in its history. */
    Optional<LeadStep> to(Lead lead, LeadScope scope);

    /** How its event is called. */
    default String event() {
        return "lead-changed";
    }

    /** Another owner or another task force; null leaves what there is. */
    record Assign(@Nullable UUID owner, @Nullable UUID force) implements BulkOrder {
        @Override
        public Optional<LeadStep> to(Lead lead, LeadScope scope) {
            if (!scope.mayAssign(lead)) {
                throw new Forbidden("lead-assign");
            }
            lead.assign(owner == null ? lead.people().owner() : owner, force == null ? lead.getTaskForceId() : force);
            return Optional.empty();
        }
    }

    /** What is to be done next, and by when. */
    record Plan(String step, @Nullable LocalDate day) implements BulkOrder {
        @Override
        public Optional<LeadStep> to(Lead lead, LeadScope scope) {
            lead.planNext(step, day);
            return Optional.empty();
        }
    }

    /** A pause. */
    record Pause(SideStep aside) implements BulkOrder {
        @Override
        public Optional<LeadStep> to(Lead lead, LeadScope scope) {
            return Optional.of(lead.stepAside(aside));
        }

        @Override
        public String event() {
            return "lead-moved";
        }
    }

    /** The fields of a lead that orders change, as the audit keeps them. */
    static Map<String, @Nullable Object> picture(Lead lead) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("taskForceId", lead.getTaskForceId());
        fields.put("ownerId", lead.people().owner());
        fields.put("nextStep", FreeText.of(lead.getNextStep()));
        fields.put("nextOn", lead.getNextOn());
        fields.putAll(LeadPicture.position(lead));
        return fields;
    }
}
