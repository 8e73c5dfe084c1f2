package org.lianzhao.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/** Questions about users. */
@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<AppUser, UUID> {

    AppUser get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Missing("user", id));
    }

    boolean isTaken(String username) {
        return count("username", username) > 0;
    }

    /** Users by username from {@code after} on whose username or name contains {@code text}. */
    List<AppUser> page(@Nullable String text, @Nullable String after, int rows) {
        var values = Parameters.with("after", after == null ? "" : after).and("text", "%" + escaped(text) + "%");
        return find(
                        "username > :after and (username like :text escape '!' or name like :text escape '!')"
                                + " order by username",
                        values)
                .page(0, rows)
                .list();
    }

    /** The names of these users, by key. */
    Map<UUID, PersonRef> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(AppUser::getId, user -> new PersonRef(user.getId(), user.getName())));
    }

    /** Refuses whoever cannot receive referrals: a stranger, somebody who has left, another chamber's system. */
    void requireAtWork(UUID liaison) {
        if (count("id = ?1 and active = true and liaisonId is null", liaison) == 0) {
            throw new Invalid("liaisonId", "unknown-person");
        }
    }

    /** The task forces that these users are in, by user. */
    Map<UUID, List<TaskForceRef>> taskForcesOf(Collection<UUID> users) {
        if (users.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                        select u.id, t.id, t.name from AppUser u join u.taskForces m join TaskForce t on t.id = m
                        where u.id in :users order by t.name
                        """, Object[].class)
                .setParameter("users", users)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new TaskForceRef((UUID) row[1], (String) row[2]), Collectors.toList())));
    }

    static String escaped(@Nullable String text) {
        return text == null ? "" : text.replaceAll("([!%_])", "!$1");
    }
}
