package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;

/** What people and task forces are called who are or were on leads; all of them asked for at once. */
@ApplicationScoped
class OwnerNames {
    private final Colleagues colleagues;

    OwnerNames(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    Function<Holder, OwnerView> of(Collection<Holder> holders) {
        Map<UUID, PersonRef> people =
                colleagues.people(holders.stream().map(Holder::person).collect(Collectors.toSet()));
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(
                holders.stream().map(Holder::taskForce).filter(Objects::nonNull).collect(Collectors.toSet()));
        return holder -> {
            UUID force = holder.taskForce();
            PersonRef person = people.getOrDefault(holder.person(), new PersonRef(holder.person(), ""));
            return new OwnerView(person, force == null ? null : forces.get(force));
        };
    }
}
