package org.lianzhao.account;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** The administrator's work on users. */
@ApplicationScoped
class AccountDesk {
    private static final int LONGEST_NAME = 100;

    private final Acting acting;
    private final UserRepository users;
    private final TaskForceRepository taskForces;
    private final Event<AccountChanged> changes;

    AccountDesk(Acting acting, UserRepository users, TaskForceRepository taskForces, Event<AccountChanged> changes) {
        this.acting = acting;
        this.users = users;
        this.taskForces = taskForces;
        this.changes = changes;
    }

    @Transactional
    Page<UserRow> list(@Nullable String text, @Nullable String cursor, Limit limit) {
        List<AppUser> found = users.page(text, usernameAt(Cursor.id(cursor)), limit.plusOne());
        Map<UUID, List<TaskForceRef>> memberships =
                users.taskForcesOf(found.stream().map(AppUser::getId).toList());
        Map<UUID, PersonRef> liaisons = users.named(found.stream()
                .map(AppUser::getLiaisonId)
                .filter(Objects::nonNull)
                .toList());
        List<UserRow> rows = found.stream()
                .map(user -> row(user, memberships.getOrDefault(user.getId(), List.of()), liaisons))
                .toList();
        return Page.of(rows, limit, row -> row.id().toString());
    }

    private @Nullable String usernameAt(@Nullable UUID end) {
        return end == null
                ? null
                : users.findByIdOptional(end)
                        .map(AppUser::getUsername)
                        .orElseThrow(() -> new Invalid("cursor", "cursor"));
    }

    @Transactional
    UserRow enter(NewUser request) {
        if (users.isTaken(request.username())) {
            throw new Refused("username-taken", request.username());
        }
        taskForces.requireAll(request.taskForceIds());
        AppUser user = new AppUser(request.username(), request.name().strip(), request.taskForceIds());
        if (request.liaisonId() != null) {
            users.requireAtWork(request.liaisonId());
            user.sendTo(request.liaisonId());
        }
        users.persistAndFlush(user);
        changes.fire(new AccountChanged("user-entered", subject(user), Map.of(), fields(user)));
        return row(user);
    }

    @Transactional
    UserRow edit(UUID id, Patch edit) {
        AppUser user = users.get(id);
        user.expect(edit.version());
        var before = fields(user);
        edit.requiredText("name", LONGEST_NAME, user::rename)
                .requiredValue("active", new TypeReference<Boolean>() {}, active -> let(user, active))
                .value("taskForceIds", new TypeReference<Set<UUID>>() {}, forces -> join(user, forces))
                .value("liaisonId", new TypeReference<UUID>() {}, liaison -> moveReferrals(user, liaison))
                .nothingElse();
        users.flush(); // the answer carries the new version
        FieldChanges.between(before, fields(user))
                .ifPresent(changed -> changes.fire(
                        new AccountChanged("user-changed", subject(user), changed.before(), changed.after())));
        return row(user);
    }

    // who is an administrator only the identity provider knows; but whoever works here is one, and he stays
    private void let(AppUser user, boolean active) {
        if (!active && user.getId().equals(acting.person().id())) {
            throw new Refused("own-account");
        }
        user.setActive(active);
    }

    private void join(AppUser user, @Nullable Set<UUID> forces) {
        Set<UUID> joined = forces == null ? Set.of() : forces;
        taskForces.requireAll(joined);
        user.join(joined);
    }

    // a person does not become a machine, nor a machine a person: what they own would be nobody's
    private void moveReferrals(AppUser user, @Nullable UUID liaison) {
        boolean person = user.getLiaisonId() == null;
        if (person && liaison == null) {
            return;
        }
        if (person || liaison == null) {
            throw new Invalid("liaisonId", person ? "liaison-of-person" : "liaison-needed");
        }
        users.requireAtWork(liaison);
        user.sendTo(liaison);
    }

    private UserRow row(AppUser user) {
        UUID liaison = user.getLiaisonId();
        return row(
                user,
                users.taskForcesOf(List.of(user.getId())).getOrDefault(user.getId(), List.of()),
                liaison == null ? Map.of() : users.named(List.of(liaison)));
    }

    private static UserRow row(AppUser user, List<TaskForceRef> taskForces, Map<UUID, PersonRef> liaisons) {
        return new UserRow(
                user.getId(),
                user.getVersion(),
                user.getUsername(),
                user.getName(),
                user.isActive(),
                user.isBound(),
                taskForces,
                user.getLiaisonId() == null ? null : liaisons.get(user.getLiaisonId()));
    }

    private static Subject subject(AppUser user) {
        return new Subject("user", user.getId(), user.getName());
    }

    private Map<String, @Nullable Object> fields(AppUser user) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("username", user.getUsername());
        fields.put("name", user.getName());
        fields.put("active", user.isActive());
        fields.put("taskForces", taskForces.namesOf(user.getTaskForces()));
        if (user.getLiaisonId() != null) {
            fields.put("liaisonId", user.getLiaisonId());
        }
        return fields;
    }
}
