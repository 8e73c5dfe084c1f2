package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.persistence.Keyed;

/** What others may ask about people and task forces: their names, and who is there to work with. */
@ApplicationScoped
public class Colleagues {
    /** How long a key is in front of a name: two people may share one. */
    private static final int KEY = 36;

    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    Colleagues(EntityManager database) {
        this.database = database;
    }

    /** The people with these keys, by key. */
    @Transactional
    public Map<UUID, PersonRef> people(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Keyed.query(
                                database,
                                "select new org.lianzhao.account.PersonRef(u.id, u.name) from AppUser u where u.id in :keys",
                                PersonRef.class,
                                ids)
                        .getResultStream()
                        .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** The task forces with these keys, by key. */
    @Transactional
    public Map<UUID, TaskForceRef> taskForces(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Keyed.query(
                                database,
                                "select new org.lianzhao.account.TaskForceRef(t.id, t.name) from TaskForce t where t.id in :keys",
                                TaskForceRef.class,
                                ids)
                        .getResultStream()
                        .collect(Collectors.toMap(TaskForceRef::id, Function.identity()));
    }

    /** Which of these are people who can be given work. */
    @Transactional
    public Set<UUID> active(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createQuery(
                                "select u.id from AppUser u where u.active = true and u.liaisonId is null and u.id in :ids",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Those who cannot be given work any more. */
    @Transactional
    public Set<UUID> switchedOff() {
        return Set.copyOf(database.createQuery(
                        "select u.id from AppUser u where u.active = false and u.liaisonId is null", UUID.class)
                .getResultList());
    }

    /** Whether somebody, still there or not, is in one of these task forces. */
    @Transactional
    public boolean isInOneOf(UUID person, Set<UUID> taskForces) {
        return !taskForces.isEmpty()
                && !database.createQuery(
                                "select 1 from AppUser u join u.taskForces f where u.id = :person and f in :forces",
                                Integer.class)
                        .setParameter("person", person)
                        .setParameter("forces", taskForces)
                        .getResultList()
                        .isEmpty();
    }

    /** The person with this username. */
    @Transactional
    public Colleague called(String username) {
        AppUser user = database.createQuery("from AppUser u where u.username = :username", AppUser.class)
                .setParameter("username", username)
                .getSingleResult();
        return colleague(user);
    }

    /** Who receives what this chamber's system sends; nobody where he has left. */
    @Transactional
    public Optional<Colleague> liaisonOf(UUID chamber) {
        return database.createQuery(
                        "from AppUser u where u.active = true"
                                + " and u.id = (select c.liaisonId from AppUser c where c.id = :chamber)",
                        AppUser.class)
                .setParameter("chamber", chamber)
                .getResultStream()
                .findFirst()
                .map(Colleagues::colleague);
    }

    private static Colleague colleague(AppUser user) {
        UUID force = user.getTaskForces().stream().sorted().findFirst().orElse(null);
        return new Colleague(user.getId(), user.getName(), force);
    }

    /** Those who can be given work and whose name contains this text, by name. */
    @Transactional
    Page<PersonRef> atWork(@Nullable String text, @Nullable String cursor, Limit limit) {
        String after = Cursor.position(cursor);
        var people = database.createQuery("""
                        select new org.lianzhao.account.PersonRef(u.id, u.name) from AppUser u
                        where u.active = true and u.liaisonId is null and u.name like :text escape '!'
                            and (u.name > :name or (u.name = :name and u.id > :id))
                        order by u.name, u.id
                        """, PersonRef.class)
                .setParameter("text", "%" + UserRepository.escaped(text) + "%")
                .setParameter("name", after == null ? "" : nameIn(after))
                .setParameter("id", after == null ? FIRST : idIn(after))
                .setMaxResults(limit.plusOne())
                .getResultList();
        return Page.of(people, limit, person -> person.id() + person.name());
    }

    private static UUID idIn(String position) {
        return Cursor.key(position.substring(0, Math.min(KEY, position.length())));
    }

    private static String nameIn(String position) {
        return position.substring(Math.min(KEY, position.length()));
    }

    /** The task forces at work, by name. */
    @Transactional
    List<TaskForceRef> forcesAtWork() {
        return database.createQuery(
                        "select new org.lianzhao.account.TaskForceRef(t.id, t.name) from TaskForce t"
                                + " where t.active = true order by t.name",
                        TaskForceRef.class)
                .getResultList();
    }
}
