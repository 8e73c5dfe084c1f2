package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People at work as rules see them, also while they are not there: in their task forces, and in the roles in which they came
 * last. Who never came is taken for a member.
 */
@ApplicationScoped
public class Peers {
    private static final Set<Role> NEVER_CAME = Set.of(Role.MEMBER);
    private static final String AT_WORK =
            "select distinct u from AppUser u left join fetch u.taskForces where u.active = true and u.liaisonId is null";

    private final EntityManager database;
    private final Instance<RolesSeen> notes;

    Peers(EntityManager database, @Any Instance<RolesSeen> notes) {
        this.database = database;
        this.notes = notes;
    }

    /** Those of these people who are at work. */
    @Transactional
    public List<Actor> of(Collection<UUID> users) {
        return users.isEmpty()
                ? List.of()
                : actors(database.createQuery(AT_WORK + " and u.id in :ids", AppUser.class)
                        .setParameter("ids", users)
                        .getResultList());
    }

    /** Those at work whose name contains this text, by name. */
    @Transactional
    public List<Actor> called(@Nullable String text) {
        return actors(
                database.createQuery(AT_WORK + " and u.name like :text escape '!' order by u.name, u.id", AppUser.class)
                        .setParameter("text", "%" + UserRepository.escaped(text) + "%")
                        .getResultList());
    }

    private List<Actor> actors(List<AppUser> users) {
        List<UUID> ids = users.stream().map(AppUser::getId).toList();
        Map<UUID, Set<Role>> seen = new HashMap<>();
        notes.forEach(note -> seen.putAll(note.lastOf(ids)));
        return users.stream()
                .map(user -> {
                    Set<Role> roles = seen.getOrDefault(user.getId(), NEVER_CAME);
                    return new Actor(
                            user.getId(),
                            user.getUsername(),
                            user.getName(),
                            roles,
                            RoleMatrix.rightsOf(roles),
                            Set.copyOf(user.getTaskForces()));
                })
                .toList();
    }
}
