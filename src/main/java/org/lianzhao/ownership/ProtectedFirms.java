package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.lead.FirstTalkSource;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockSource;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.time.ZoneTime;

/** Tells the lead desk which leads are protected, and by when somebody has to do something to keep that. */
@ApplicationScoped
class ProtectedFirms implements FirstTalkSource, ClockSource {
    private final FirstTalkRepository talks;
    private final Clock clock;

    ProtectedFirms(FirstTalkRepository talks, Clock clock) {
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, LocalDate> protectedUntil(Collection<UUID> leads) {
        LocalDate today = ZoneTime.today(clock);
        return talks.current(leads).entrySet().stream()
                .filter(entry -> entry.getValue().on(today).holds())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().protection().dueOn()));
    }

    @Override
    @Transactional
    public Map<UUID, List<RunningClock>> running(Collection<UUID> leads) {
        return talks.current(leads).entrySet().stream()
                .filter(entry -> entry.getValue().isRunning())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.of(clock(entry.getValue().protection()))));
    }

    // what only waits for evidence is one clock, what is protected is the next, however often it is renewed
    private static RunningClock clock(Protection days) {
        LocalDate since = days.validFrom() == null ? days.registeredOn() : days.validFrom();
        return new RunningClock(ClockKind.PROTECTION, since, days.yellowOn(), days.dueOn());
    }
}
