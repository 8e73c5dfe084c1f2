package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers to whom the program may write, and how. */
@ApplicationScoped
public class Recipients {
    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    /** This person; nothing where he has left. */
    @Transactional
    public Optional<Recipient> of(UUID user) {
        return Optional.ofNullable(of(List.of(user)).get(user));
    }

    /** Those of these people who are at work, by key. */
    @Transactional
    public Map<UUID, Recipient> of(Collection<UUID> users) {
        return users.isEmpty()
                ? Map.of()
                : database.createQuery("""
                                select distinct u from AppUser u left join fetch u.taskForces
                                where u.active = true and u.liaisonId is null and u.id in :ids
                                """, AppUser.class)
                        .setParameter("ids", users)
                        .getResultStream()
                        .map(Recipients::recipient)
                        .collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    private static Recipient recipient(AppUser user) {
        boolean english = user.getPreferences().language() == Preferences.Language.EN;
        return new Recipient(
                user.getId(),
                user.getUsername(),
                user.getName(),
                english ? Locale.ENGLISH : Locale.CHINESE,
                Set.copyOf(user.getTaskForces()));
    }
}
