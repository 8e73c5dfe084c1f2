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

/** What others may ask about people and task forces: their names, and who is there to work with. */
@ApplicationScoped
public class Colleagues {
    private static final int MOST = 500;

    private final EntityManager database;

    Colleagues(EntityManager database) {
        this.database = database;
    }

    /** The people with these keys, by key. */
    @Transactional
    public Map<UUID, PersonRef> people(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select new org.lianzhao.account.PersonRef(u.id, u.name) from AppUser u where u.id in :ids",
                                PersonRef.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** The task forces with these keys, by key. */
    @Transactional
    public Map<UUID, TaskForceRef> taskForces(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select new org.lianzhao.account.TaskForceRef(t.id, t.name) from TaskForce t where t.id in :ids",
                                TaskForceRef.class)
                        .setParameter("ids", ids)
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

    /** Everyone who can be given work, by name. */
    @Transactional
    List<PersonRef> atWork() {
        return database.createQuery(
                        "select new org.lianzhao.account.PersonRef(u.id, u.name) from AppUser u"
                                + " where u.active = true and u.liaisonId is null"
                                + " order by u.name",
                        PersonRef.class)
                .setMaxResults(MOST)
                .getResultList();
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
