package org.lianzhao.lead;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Who has to do with a lead, and whether it is for their eyes only. */
@Embeddable
class LeadPeople {
    private UUID ownerId;
    private @Nullable UUID taskForceId;
    private boolean confidential;

    @ElementCollection
    @CollectionTable(name = "lead_person", joinColumns = @JoinColumn(name = "lead_id"))
    @MapKeyColumn(name = "user_id")
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Part> parts = new LinkedHashMap<>();

    /** What somebody other than the owner has to do with a lead. */
    enum Part {
        /** 协同: works on it. */
        COLLABORATOR,
        /** 指定领导: may read it even where it is 保密. */
        NAMED_LEADER
    }

    protected LeadPeople() {}

    LeadPeople(UUID owner) {
        this.ownerId = owner;
    }

    void assign(UUID owner, @Nullable UUID taskForce) {
        ownerId = owner;
        taskForceId = taskForce;
    }

    /** The same for good: the one it had is nothing on it any more, and the new owner needs no other part. */
    void handTo(UUID owner, @Nullable UUID taskForce) {
        if (!Objects.equals(taskForceId, taskForce)) {
            parts.values().removeIf(part -> part == Part.COLLABORATOR); // those of the team that had it
        }
        assign(owner, taskForce);
        parts.remove(owner);
    }

    /** Whoever worked on it with the owner does so no more, and this one does; a part that he has he keeps. */
    void replaceCollaborator(UUID from, UUID to) {
        if (parts.get(from) == Part.COLLABORATOR) {
            parts.remove(from);
            if (!to.equals(ownerId)) {
                parts.putIfAbsent(to, Part.COLLABORATOR);
            }
        }
    }

    /** This one works on it, too: who could only read it reads it all the same. */
    void join(UUID user) {
        if (!user.equals(ownerId)) {
            parts.put(user, Part.COLLABORATOR);
        }
    }

    void keepConfidential(boolean secret) {
        confidential = secret;
    }

    /** Gives these parts to these people; a part that is not named stays as it is. The owner needs none. */
    void involve(Map<Part, Set<UUID>> asked) {
        Set<UUID> collaborators = asked.getOrDefault(Part.COLLABORATOR, in(Part.COLLABORATOR));
        Set<UUID> leaders = asked.getOrDefault(Part.NAMED_LEADER, in(Part.NAMED_LEADER));
        if (!Collections.disjoint(collaborators, leaders)) {
            throw new Invalid(
                    asked.containsKey(Part.NAMED_LEADER) ? "namedLeaderIds" : "collaboratorIds", "lead-two-parts");
        }
        asked.forEach((part, users) -> {
            parts.entrySet().removeIf(entry -> entry.getValue() == part && !users.contains(entry.getKey()));
            users.stream().filter(user -> !user.equals(ownerId)).forEach(user -> parts.put(user, part));
        });
    }

    Set<UUID> in(Part part) {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue() == part)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Everybody whom it involves. */
    Set<UUID> all() {
        Set<UUID> all = new HashSet<>(parts.keySet());
        all.add(ownerId);
        return all;
    }

    boolean involves(UUID user) {
        return user.equals(ownerId) || parts.containsKey(user);
    }

    boolean worksOnIt(UUID user) {
        return user.equals(ownerId) || parts.get(user) == Part.COLLABORATOR;
    }

    UUID owner() {
        return ownerId;
    }

    @Nullable
    UUID taskForce() {
        return taskForceId;
    }

    boolean confidential() {
        return confidential;
    }
}
