package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.target.TargetEventView.Field;
import org.lianzhao.target.TargetEventView.Moved;

/** Puts what happened to targets before a reader: people by their names, leads where he may open them. */
@ApplicationScoped
class EventWording {
    private static final String OWNER = "ownerId";
    private static final Map<String, Field> FIELDS = fields();

    private final Colleagues colleagues;
    private final Leads leads;
    private final Json json;

    EventWording(Colleagues colleagues, Leads leads, Json json) {
        this.colleagues = colleagues;
        this.leads = leads;
        this.json = json;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("score", Field.SCORE);
        fields.put("tier", Field.TIER);
        fields.put(OWNER, Field.OWNER);
        fields.put("nextStep", Field.NEXT_STEP);
        fields.put("nextOn", Field.NEXT_ON);
        fields.put("reviewOn", Field.REVIEW_ON);
        fields.put("reason", Field.REASON);
        return fields;
    }

    private record Told(TargetEvent event, EventNotes.Said said) {}

    /** @param untold what the reader is not told of them; the events of which he is told nothing are not among them */
    List<TargetEventView> of(List<TargetEvent> events, Untold untold) {
        List<Told> told = events.stream()
                .map(event -> new Told(event, said(event, untold)))
                .toList();
        Map<UUID, PersonRef> people = colleagues.people(told.stream()
                .flatMap(one -> Stream.of(one.said().before(), one.said().after()))
                .flatMap(fields -> Stream.ofNullable(fields.get(OWNER)))
                .map(id -> UUID.fromString(id.toString()))
                .distinct()
                .toList());
        Set<UUID> open = open(events);
        return told.stream().map(one -> view(one, people, open)).toList();
    }

    private EventNotes.Said said(TargetEvent event, Untold untold) {
        EventNotes.Said said = json.read(event.getSaid(), EventNotes.Said.class);
        Map<String, @Nullable Object> before = new HashMap<>(said.before());
        Map<String, @Nullable Object> after = new HashMap<>(said.after());
        Optional.ofNullable(untold.owners().get(event.getId()))
                .ifPresent(owner -> before.put(OWNER, owner.orElse(null)));
        if (untold.joins().contains(event.getId())) {
            List.of(before, after).forEach(fields -> fields.keySet().removeAll(Set.of(OWNER, "reason")));
        }
        return new EventNotes.Said(before, after);
    }

    /** The leads that were made of targets and that the caller may open. */
    Set<UUID> open(List<TargetEvent> events) {
        return leads
                .rows(events.stream()
                        .map(TargetEvent::getLeadId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .map(LeadRow::id)
                .collect(Collectors.toSet());
    }

    private static TargetEventView view(Told told, Map<UUID, PersonRef> people, Set<UUID> open) {
        TargetEvent event = told.event();
        UUID lead = event.getLeadId();
        return new TargetEventView(
                event.getId(),
                event.getHappenedAt(),
                event.getKind(),
                event.getAuthorName(),
                lead != null && open.contains(lead) ? lead : null,
                FIELDS.keySet().stream()
                        .flatMap(field -> moved(field, told.said(), people).stream())
                        .toList());
    }

    private static Optional<Moved> moved(String field, EventNotes.Said said, Map<UUID, PersonRef> people) {
        String was = text(field, said.before().get(field), people);
        String is = text(field, said.after().get(field), people);
        return Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(new Moved(Objects.requireNonNull(FIELDS.get(field)), was, is));
    }

    private static @Nullable String text(String field, @Nullable Object value, Map<UUID, PersonRef> people) {
        if (value == null || !field.equals(OWNER)) {
            return value == null ? null : value.toString();
        }
        PersonRef person = people.get(UUID.fromString(value.toString()));
        return person == null ? null : person.name();
    }
}
