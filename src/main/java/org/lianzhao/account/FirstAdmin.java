package org.lianzhao.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.persistence.WorkLock;

/** Enters the administrator of a new installation, who enters everybody else. Does nothing once there are users. */
@ApplicationScoped
class FirstAdmin {
    private final UserRepository users;
    private final WorkLock lock;
    private final Event<AccountChanged> changes;
    private final Optional<String> username;

    FirstAdmin(
            UserRepository users,
            WorkLock lock,
            Event<AccountChanged> changes,
            @ConfigProperty(name = "lianzhao.first-admin") Optional<String> username) {
        this.users = users;
        this.lock = lock;
        this.changes = changes;
        this.username = username;
    }

    @Transactional
    void enter(@Observes @Priority(20) StartupEvent start) {
        lock.hold("first-accounts");
        if (username.isPresent() && users.count() == 0) {
            AppUser admin = new AppUser(username.get(), username.get(), Set.of());
            users.persist(admin);
            changes.fire(new AccountChanged(
                    "user-entered",
                    new Subject("user", admin.getId(), admin.getName()),
                    Map.of(),
                    Map.of("username", admin.getUsername())));
        }
    }
}
