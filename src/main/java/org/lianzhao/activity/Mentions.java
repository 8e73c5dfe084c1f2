package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.problem.Invalid;

/**
 * Colleagues whom a follow-up names (@): by their keys, which whoever writes has chosen; names in a text are names and no more. Only who
 * may see the lead can be named.
 */
@ApplicationScoped
class Mentions {
    private final EntityManager database;
    private final LeadReaders readers;
    private final Colleagues colleagues;

    Mentions(EntityManager database, LeadReaders readers, Colleagues colleagues) {
        this.database = database;
        this.readers = readers;
        this.colleagues = colleagues;
    }

    /** @throws Invalid where somebody may not see the lead or is not there, in the same words */
    void require(UUID lead, Set<UUID> named) {
        if (!named.isEmpty() && !readers.among(lead, named).containsAll(named)) {
            throw new Invalid("mentions", "mention-unseen");
        }
    }

    /** Keeps whom an entry names. */
    void keep(UUID followUp, Set<UUID> named) {
        if (!named.isEmpty()) {
            database.flush();
        }
        for (UUID user : named) {
            database.createNativeQuery("insert into follow_up_mention (follow_up_id, user_id) values (:entry, :user)")
                    .setParameter("entry", followUp)
                    .setParameter("user", user)
                    .executeUpdate();
        }
    }

    /** Whom these entries name, by entry, in the order of their names. */
    Map<UUID, List<PersonRef>> of(Collection<UUID> followUps) {
        if (followUps.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(
                        "select follow_up_id, user_id from follow_up_mention where follow_up_id in (:entries)")
                .setParameter("entries", followUps)
                .getResultList();
        Map<UUID, Set<UUID>> named = new HashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> named.computeIfAbsent(id(row[0]), entry -> new HashSet<>())
                        .add(id(row[1])));
        Map<UUID, PersonRef> people = colleagues.people(
                named.values().stream().flatMap(Set::stream).distinct().toList());
        Map<UUID, List<PersonRef>> found = new HashMap<>();
        named.forEach((entry, users) -> found.put(
                entry,
                people.values().stream()
                        .filter(person -> users.contains(person.id()))
                        .sorted(Comparator.comparing(PersonRef::name).thenComparing(PersonRef::id))
                        .toList()));
        return found;
    }

    private static UUID id(Object cell) {
        if (cell instanceof UUID id) {
            return id;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
