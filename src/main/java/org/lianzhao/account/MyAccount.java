package org.lianzhao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.lianzhao.shared.Zone;

/** What the person at the screen sees and sets of their own account. */
@ApplicationScoped
class MyAccount {
    private final Acting acting;
    private final UserRepository users;
    private final Event<CameIn> came;
    private final Zone zone;

    MyAccount(Acting acting, UserRepository users, Event<CameIn> came, Zone zone) {
        this.acting = acting;
        this.users = users;
        this.came = came;
        this.zone = zone;
    }

    @Transactional
    MeView show() {
        Actor me = acting.person();
        came.fire(new CameIn(me));
        return new MeView(
                me.id(),
                me.username(),
                me.name(),
                me.roles().stream().sorted().map(Role::code).toList(),
                me.rights().stream().sorted().toList(),
                users.taskForcesOf(Set.of(me.id())).getOrDefault(me.id(), List.of()),
                users.get(me.id()).getPreferences(),
                zone.name(),
                zone.demo());
    }

    // a matter of taste, not of record: no event, nothing for the audit
    @Transactional
    Preferences prefer(Preferences preferences) {
        users.get(acting.person().id()).prefer(preferences);
        return preferences;
    }
}
