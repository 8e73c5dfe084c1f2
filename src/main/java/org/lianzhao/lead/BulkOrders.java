package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Checks what is the same for all leads of a bulk change: whether there is such a person, reason or day. */
@ApplicationScoped
class BulkOrders {
    private final Colleagues colleagues;
    private final Dictionaries dictionaries;
    private final Clock clock;

    BulkOrders(Colleagues colleagues, Dictionaries dictionaries, Clock clock) {
        this.colleagues = colleagues;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    BulkOrder of(BulkChange asked) {
        return switch (asked.action()) {
            case ASSIGN -> assign(asked.ownerId(), asked.taskForceId());
            case PLAN -> plan(asked);
            case PAUSE -> pause(asked);
        };
    }

    private BulkOrder assign(@Nullable UUID owner, @Nullable UUID force) {
        if (owner == null && force == null) {
            throw new Invalid("ownerId", "field-required");
        }
        if (owner != null && !colleagues.active(Set.of(owner)).contains(owner)) {
            throw new Invalid("ownerId", "unknown-person");
        }
        if (force != null && !colleagues.taskForces(List.of(force)).containsKey(force)) {
            throw new Invalid("taskForceId", "unknown-task-force");
        }
        return new BulkOrder.Assign(owner, force);
    }

    private BulkOrder plan(BulkChange asked) {
        if (asked.nextStep() == null || asked.nextStep().isBlank()) {
            throw new Invalid("nextStep", "field-required");
        }
        return new BulkOrder.Plan(
                asked.nextStep().strip(), PlannedDay.meant("nextOn", asked.nextOn(), ZoneTime.today(clock)));
    }

    private BulkOrder pause(BulkChange asked) {
        LocalDate today = ZoneTime.today(clock);
        String code = dictionaries.chosen(LeadDictionaries.LOSS_REASON, "reasonCode", asked.reasonCode(), null);
        SideStep aside = new SideStep(LeadState.PAUSED, today, today, code, asked.reason(), asked.reviewOn(), null);
        new LeadPosition(today).stepAside(aside); // what no lead could take is said once and not for each of them
        return new BulkOrder.Pause(aside);
    }
}
