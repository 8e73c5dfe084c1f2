package org.lianzhao.target;

import static org.lianzhao.target.EventKind.ACCEPTED;
import static org.lianzhao.target.EventKind.PURSUED;
import static org.lianzhao.target.EventKind.REJECTED;
import static org.lianzhao.target.EventKind.REOPENED;
import static org.lianzhao.target.EventKind.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.ZoneTime;

/**
 * How a target stands by what happened to it, but for what confidential leads did: as if these had been confidential when
 * they were made of it. A lead that may be known keeps it accepted.
 */
final class OpenStanding {
    static final String STATE = "targetState";
    static final String OWNER = "ownerId";
    private static final String REASON = "reason";
    static final Set<EventKind> DECISIONS = EnumSet.of(ACCEPTED, REJECTED, REOPENED, RETURNED, PURSUED);

    private final List<Step> steps;

    /** @param steps the oldest first */
    OpenStanding(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Something that happened to the target.
     *
     * @param hidden whether a lead did it that is not told of
     */
    record Step(
            UUID event,
            EventKind kind,
            boolean hidden,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after,
            @Nullable String by,
            Instant at) {

        boolean tells(String field) {
            return before.containsKey(field) || after.containsKey(field) || (kind == PURSUED && STATE.equals(field));
        }

        // a second lead made of it changes no state, and says of it what the first one said
        @Nullable
        String after(String field) {
            return kind == PURSUED && STATE.equals(field) ? WorkState.ACCEPTED.name() : text(after, field);
        }

        boolean changes(String field) {
            return hidden && (before.containsKey(field) || after.containsKey(field));
        }

        static @Nullable String text(Map<String, @Nullable Object> fields, String field) {
            return Optional.ofNullable(fields.get(field)).map(Object::toString).orElse(null);
        }
    }

    /** Whether nobody has decided anything but by leads that are not told of. */
    boolean isDecidedByHiddenAlone() {
        return decision().isEmpty() && steps.stream().anyMatch(Step::hidden);
    }

    /** What is said of it, where it is known what that was. */
    WorkState state(WorkState now) {
        return WorkState.valueOf(Objects.requireNonNullElse(value(STATE, now.name()), WorkState.OPEN.name()));
    }

    /** Whose it is. */
    @Nullable
    UUID owner(@Nullable UUID now) {
        String told = value(OWNER, now == null ? null : now.toString());
        return told == null ? null : UUID.fromString(told);
    }

    /** Why. */
    @Nullable
    String reason(@Nullable String now) {
        return value(REASON, now);
    }

    /** What was decided last; nothing where nobody has decided anything. */
    Optional<Step> decision() {
        return steps.stream()
                .filter(step -> !step.hidden() && DECISIONS.contains(step.kind()))
                .reduce((one, later) -> later);
    }

    /** The day on which it came back by itself, where nothing has been decided since. */
    Optional<LocalDate> returnedOn() {
        return decision()
                .filter(step -> step.kind() == RETURNED)
                .map(step -> LocalDate.ofInstant(step.at(), ZoneTime.ZONE));
    }

    // what stood before the first hidden change after the last that is told: more is known then than what the latter
    // said
    private @Nullable String value(String field, @Nullable String now) {
        int told = IntStream.range(0, steps.size())
                .filter(at -> !steps.get(at).hidden() && steps.get(at).tells(field))
                .max()
                .orElse(-1);
        Optional<Step> hidden = steps.stream()
                .skip(told + 1L)
                .filter(step -> step.changes(field))
                .findFirst();
        if (hidden.isPresent()) {
            return Step.text(hidden.get().before(), field);
        }
        return told < 0 ? now : steps.get(told).after(field);
    }
}
