package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out whether somebody else is protected on the firm of a lead. */
@ApplicationScoped
class Rivals {
    private final OwnedLeads leads;
    private final FirstTalkRepository talks;
    private final ConflictRepository conflicts;
    private final Conflicts cases;
    private final Chronicle chronicle;

    Rivals(
            OwnedLeads leads,
            FirstTalkRepository talks,
            ConflictRepository conflicts,
            Conflicts cases,
            Chronicle chronicle) {
        this.leads = leads;
        this.talks = talks;
        this.conflicts = conflicts;
        this.cases = cases;
        this.chronicle = chronicle;
    }

    /**
     * The protection of another side on the lead's firm; the caller holds {@link FirstTalks#WORK} or only wants to know. A
     * confidential lead stands in nobody's way: that would tell of it.
     */
    Optional<FirstTalk> protectedFrom(OwnedLead lead, Holder holder) {
        List<UUID> others = leads.besides(lead).stream()
                .filter(other -> !other.confidential())
                .map(OwnedLead::id)
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> beside = conflicts.beside(lead.id());
        return talks
                .holdingNow(
                        others.stream().filter(other -> !beside.contains(other)).toList(), chronicle.today())
                .stream()
                .filter(talk -> !talk.holder().isWith(holder))
                .findFirst();
    }

    /** Somebody who was in touch with the firm is not protected, since another side is; the office hears of it once. */
    void meet(OwnedLead lead, FirstTalk other) {
        boolean known = talks.facts(lead.id(), null, 1).stream().anyMatch(last -> last.kind() == FactKind.BLOCKED);
        if (!known) {
            chronicle.note(lead.id(), FactKind.BLOCKED, lead.holder());
        }
        contest(lead, other);
    }

    /** Somebody came to a firm on which another side is protected. A confidential lead tells nobody of itself. */
    void arrive(OwnedLead lead) {
        protectedFrom(lead, lead.holder()).ifPresent(other -> contest(lead, other));
    }

    /**
     * The firms of these leads turned out to be one: of those who are protected on it the later ones contest the first, the
     * same as if they came to it only now. The caller holds {@link FirstTalks#WORK}.
     */
    void joined(Collection<OwnedLead> onFirm) {
        Map<UUID, OwnedLead> open = onFirm.stream()
                .filter(lead -> !lead.confidential() && lead.isBeforeSigning())
                .collect(Collectors.toMap(OwnedLead::id, Function.identity()));
        List<FirstTalk> held = talks.holdingNow(open.keySet(), chronicle.today()).stream()
                .sorted(Comparator.comparing(FirstTalk::validFrom).thenComparing(FirstTalk::getId))
                .toList();
        held.stream()
                .skip(1)
                .filter(later -> !later.holder().isWith(held.get(0).holder()))
                .forEach(later -> contest(Objects.requireNonNull(open.get(later.getLeadId())), held.get(0)));
    }

    private void contest(OwnedLead lead, FirstTalk other) {
        if (!lead.confidential() && !conflicts.isBetween(lead.id(), other.getLeadId())) {
            cases.open(lead, leads.get(other.getLeadId()), true);
        }
    }
}
