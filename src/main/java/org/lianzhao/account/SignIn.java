package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.event.Subject;

/** Recognises people: by the identity provider's key, and at the first sign-in by the username that was entered. */
@ApplicationScoped
class SignIn {
    private final EntityManager database;
    private final UserRepository users;
    private final Event<AccountChanged> changes;

    SignIn(EntityManager database, UserRepository users, Event<AccountChanged> changes) {
        this.database = database;
        this.users = users;
        this.changes = changes;
    }

    /** The active user with this key, with the rights that these roles give; nothing for strangers. */
    @ActivateRequestContext
    Optional<Actor> recognise(String sub, Set<Role> roles) {
        List<Object[]> rows = database.createQuery("""
                        select u.id, u.username, u.name, m, u.liaisonId from AppUser u left join u.taskForces m
                        where u.sub = :sub and u.active
                        """, Object[].class)
                .setParameter("sub", sub)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] user = rows.get(0);
        Set<UUID> taskForces = rows.stream()
                .map(row -> (UUID) row[3])
                .filter(id -> id != null)
                .collect(Collectors.toUnmodifiableSet());
        Set<Role> held = held(roles, user[4] != null);
        return Optional.of(new Actor(
                (UUID) user[0], (String) user[1], (String) user[2], held, RoleMatrix.rightsOf(held), taskForces));
    }

    /** A chamber's system is that and nothing else, and nobody else is one, whatever the identity provider says. */
    static Set<Role> held(Set<Role> roles, boolean chamber) {
        return roles.stream().filter(role -> (role == Role.CHAMBER) == chamber).collect(Collectors.toUnmodifiableSet());
    }

    /** Binds the key to the user entered under this name, if nobody has been bound to it yet. */
    @ActivateRequestContext
    @Transactional
    void bind(String sub, String username) {
        // one conditional statement: of two first requests that race, one binds and the other finds it done; the
        // version stays, an administrator who is editing the user meanwhile has lost nothing
        int bound = users.update("sub = ?1 where username = ?2 and sub is null", sub, username);
        if (bound == 1) {
            AppUser user = users.find("sub", sub).singleResult();
            changes.fire(new AccountChanged(
                    "user-bound", new Subject("user", user.getId(), user.getName()), Map.of(), Map.of("bound", true)));
        }
    }
}
