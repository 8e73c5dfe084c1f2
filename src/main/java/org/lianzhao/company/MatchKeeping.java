package org.lianzhao.company;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.likeness.MatchKeys;

/**
 * Lets indexes find the firms that were registered before there were such keys, some at a time. Several instances may
 * do it at once: they come to the same. A change of how keys are made is a migration that takes the old ones away.
 */
@ApplicationScoped
class MatchKeeping {
    private static final int AT_A_TIME = 1000;

    private final LookalikeRepository lookalikes;
    private final CompanyRepository companies;

    MatchKeeping(LookalikeRepository lookalikes, CompanyRepository companies) {
        this.lookalikes = lookalikes;
        this.companies = companies;
    }

    @Scheduled(every = "${lianzhao.duplicates.keys}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        List<Registered> firms = lookalikes.withoutKeys(AT_A_TIME);
        if (firms.isEmpty()) {
            return;
        }
        Map<UUID, List<Alias>> names =
                companies.names(firms.stream().map(Registered::id).toList());
        for (Registered firm : firms) {
            List<Alias> known = names.getOrDefault(firm.id(), List.of());
            lookalikes.found(firm.id(), MatchKeys.of(firm.traits(known)));
        }
    }
}
