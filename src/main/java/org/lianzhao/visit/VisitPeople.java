package org.lianzhao.visit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Who leads a visit (带队), who goes along and who planned it. */
@Embeddable
class VisitPeople {
    /** Where it is nobody who uses the program. */
    private @Nullable String leaderName;

    /** Who planned it: he may go along or lead it, and stays with it when he does not. Null where it was not kept. */
    private @Nullable UUID plannerId;

    @ElementCollection
    @CollectionTable(name = "visit_person", joinColumns = @JoinColumn(name = "visit_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Part> parts = new LinkedHashMap<>();

    /** What somebody has to do with a visit; one part each. */
    enum Part {
        /** 带队. */
        LEADER,
        /** 同行. */
        COMPANION,
        /** 安排的人, who does not go along. */
        PLANNER
    }

    protected VisitPeople() {}

    VisitPeople(UUID planner) {
        plannerId = planner;
        parts.put(planner, Part.PLANNER);
    }

    /** Somebody leads it: a colleague, or somebody known by name, or nobody yet. */
    void ledBy(@Nullable UUID user, @Nullable String name) {
        if (user != null && name != null) {
            throw new Invalid("leaderName", "visit-two-leaders");
        }
        leader().filter(former -> !former.equals(user)).ifPresent(this::leave);
        leaderName = name;
        if (user != null) {
            parts.put(user, Part.LEADER);
        }
    }

    /** These go along, and nobody else; whoever leads it leads it. */
    void accompanied(Collection<UUID> users) {
        in(Part.COMPANION).stream().filter(one -> !users.contains(one)).forEach(this::leave);
        users.stream().filter(user -> parts.get(user) != Part.LEADER).forEach(user -> parts.put(user, Part.COMPANION));
    }

    private void leave(UUID user) {
        if (user.equals(plannerId)) {
            parts.put(user, Part.PLANNER);
        } else {
            parts.remove(user);
        }
    }

    /** Whatever one was to do another does now. */
    void replace(UUID from, UUID to) {
        if (from.equals(plannerId)) {
            plannerId = to;
        }
        Part part = parts.remove(from);
        if (part != null) {
            parts.merge(to, part, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
    }

    Optional<UUID> leader() {
        return in(Part.LEADER).stream().findFirst();
    }

    Set<UUID> in(Part part) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue() == part)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Set<UUID> all() {
        return Set.copyOf(parts.keySet());
    }

    @Nullable
    String leaderName() {
        return leaderName;
    }

    void reword(UnaryOperator<String> words) {
        leaderName = leaderName == null ? null : words.apply(leaderName);
    }
}
