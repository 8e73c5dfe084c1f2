package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.problem.Invalid;

/** Says who goes to a visit; only those can be asked to who are at work and, on a lead, see the lead. */
@ApplicationScoped
class VisitGuests {
    private final Colleagues colleagues;
    private final LeadReaders readers;

    VisitGuests(Colleagues colleagues, LeadReaders readers) {
        this.colleagues = colleagues;
        this.readers = readers;
    }

    void lead(Visit visit, @Nullable UUID user, @Nullable String name) {
        if (user != null) {
            requireAtWork(Set.of(user), "leaderId");
            requireReaders(visit, Set.of(user), "leaderId");
        }
        visit.people().ledBy(user, name);
    }

    void accompany(Visit visit, Collection<UUID> users) {
        requireAtWork(fresh(visit, users), "companionIds");
        requireReaders(visit, users, "companionIds");
        visit.people().accompanied(users);
    }

    private void requireAtWork(Set<UUID> users, String field) {
        if (!colleagues.active(users).containsAll(users)) {
            throw new Invalid(field, "unknown-person");
        }
    }

    /** On a lead: whoever is asked to go must see what it is about. */
    private void requireReaders(Visit visit, Collection<UUID> users, String field) {
        UUID lead = visit.getLeadId();
        Set<UUID> fresh = fresh(visit, users);
        if (lead != null && !fresh.isEmpty() && !readers.among(lead, fresh).containsAll(fresh)) {
            throw new Invalid(field, "visit-lead-unseen");
        }
    }

    private static Set<UUID> fresh(Visit visit, Collection<UUID> users) {
        Set<UUID> known = visit.people().all();
        return users.stream().filter(user -> !known.contains(user)).collect(Collectors.toSet());
    }

    /** Who was to go, in words; null where nobody was named. */
    @Nullable
    String inWords(Visit visit) {
        VisitPeople people = visit.people();
        var named = colleagues.people(people.all());
        String all = Stream.concat(
                        Stream.concat(people.leader().stream(), people.in(VisitPeople.Part.COMPANION).stream())
                                .map(named::get)
                                .filter(one -> one != null)
                                .map(PersonRef::name),
                        Stream.ofNullable(people.leaderName()))
                .collect(Collectors.joining("、"));
        return all.isEmpty() ? null : all.substring(0, Math.min(300, all.length()));
    }
}
