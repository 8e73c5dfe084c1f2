package org.lianzhao.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.Zone;
import org.lianzhao.shared.persistence.WorkLock;

/** Enters the sample people and task forces of a demonstration, the way an administrator would. */
@ApplicationScoped
class DemoAccounts {
    private final Zone zone;
    private final WorkLock lock;
    private final UserRepository users;
    private final AccountDesk people;
    private final TaskForceDesk forces;
    private final ObjectMapper mapper;

    DemoAccounts(
            Zone zone,
            WorkLock lock,
            UserRepository users,
            AccountDesk people,
            TaskForceDesk forces,
            ObjectMapper mapper) {
        this.zone = zone;
        this.lock = lock;
        this.users = users;
        this.people = people;
        this.forces = forces;
        this.mapper = mapper;
    }

    /** The file of sample accounts: people name their task forces, a chamber's system its liaison. */
    record Sample(List<NewTaskForce> taskForces, List<SamplePerson> people) {}

    record SamplePerson(
            String username,
            String name,
            List<String> taskForces,
            @Nullable String liaison) {}

    @Transactional
    @ActivateRequestContext
    void enter(@Observes @Priority(30) StartupEvent start) throws IOException {
        lock.hold("first-accounts");
        if (!zone.demo() || users.count() > 0) {
            return;
        }
        Sample sample = mapper.readValue(
                Objects.requireNonNull(DemoAccounts.class.getResourceAsStream("/demo/accounts.json")), Sample.class);
        Map<String, UUID> keys = new LinkedHashMap<>();
        sample.taskForces()
                .forEach(force -> keys.put(force.name(), forces.setUp(force).id()));
        Map<String, UUID> entered = new LinkedHashMap<>();
        for (SamplePerson person : sample.people()) {
            Set<UUID> joined = person.taskForces().stream()
                    .map(name -> Objects.requireNonNull(keys.get(name)))
                    .collect(Collectors.toSet());
            UUID liaison = person.liaison() == null ? null : Objects.requireNonNull(entered.get(person.liaison()));
            UserRow row = people.enter(new NewUser(person.username(), person.name(), joined, liaison));
            entered.put(row.username(), row.id());
        }
    }
}
