package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.lead.BulkOutcome.BulkDifference;
import org.lianzhao.lead.BulkOutcome.BulkResult;
import org.lianzhao.lead.BulkOutcome.BulkRow;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Sentences;

/** Tells what came of each of many leads, people and task forces by name: two statements, however many leads. */
@ApplicationScoped
class BulkWording {
    /** What people look at; the rest follows from it. */
    private static final Set<String> TOLD = Set.of("ownerId", "taskForceId", "nextStep", "nextOn", "state", "reviewOn");

    private final Colleagues colleagues;
    private final Sentences sentences;

    BulkWording(Colleagues colleagues, Sentences sentences) {
        this.colleagues = colleagues;
        this.sentences = sentences;
    }

    BulkOutcome outcome(@Nullable UUID batch, List<BulkTry> tries) {
        Map<UUID, String> names = new HashMap<>();
        colleagues.people(keys(tries, "ownerId")).values().forEach(person -> names.put(person.id(), person.name()));
        colleagues
                .taskForces(keys(tries, "taskForceId"))
                .values()
                .forEach(force -> names.put(force.id(), force.name()));
        return BulkOutcome.of(batch, tries.stream().map(one -> row(one, names)).toList());
    }

    private static Set<UUID> keys(List<BulkTry> tries, String field) {
        Set<UUID> keys = new HashSet<>();
        tries.stream()
                .flatMap(one -> one.changed().stream())
                .flatMap(changed -> Stream.of(changed.before(), changed.after()))
                .forEach(fields -> {
                    if (fields.get(field) instanceof UUID key) {
                        keys.add(key);
                    }
                });
        return keys;
    }

    private BulkRow row(BulkTry one, Map<UUID, String> names) {
        @Nullable String title = one.lead().map(Lead::getTitle).orElse(null);
        @Nullable DomainProblem why = one.refusal().orElse(null);
        if (why != null) {
            String reason = sentences.say(why.code(), why.values().toArray());
            return new BulkRow(one.id(), title, BulkResult.REFUSED, why.code(), reason, List.of());
        }
        return one.changed()
                .map(changed ->
                        new BulkRow(one.id(), title, BulkResult.CHANGED, null, null, differences(changed, names)))
                .orElseGet(() -> new BulkRow(one.id(), title, BulkResult.UNCHANGED, null, null, List.of()));
    }

    private static List<BulkDifference> differences(FieldChanges changed, Map<UUID, String> names) {
        return changed.after().keySet().stream()
                .filter(TOLD::contains)
                .map(field -> new BulkDifference(
                        field,
                        text(changed.before().get(field), names),
                        text(changed.after().get(field), names)))
                .toList();
    }

    private static @Nullable String text(@Nullable Object value, Map<UUID, String> names) {
        if (value == null) {
            return null;
        }
        if (value instanceof UUID key) {
            return names.getOrDefault(key, "");
        }
        return value instanceof FreeText words ? words.whole() : value.toString();
    }
}
