package org.lianzhao.lead;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.clock.ClockRules;
import org.lianzhao.lead.clock.ClockSettings;
import org.lianzhao.lead.clock.ClockSource;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.time.ZoneTime;

/**
 * The clocks of leads: reckoned in the transaction that changes what they depend on, and noted where that ends one. Lists
 * show what was reckoned; only lights depend on the day on which one looks.
 */
@ApplicationScoped
public class LeadClocks {
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final ClockReading reading;
    private final ClockWriter writer;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Instance<ClockSource> sources;
    private final Clock clock;

    LeadClocks(
            ClockReading reading,
            ClockWriter writer,
            Settings settings,
            WorkingCalendar calendar,
            @Any Instance<ClockSource> sources,
            Clock clock) {
        this.reading = reading;
        this.writer = writer;
        this.settings = settings;
        this.calendar = calendar;
        this.sources = sources;
        this.clock = clock;
    }

    // after those who change what clocks depend on, so that all is reckoned once
    void follow(@Observes @Priority(LAST) LeadChanged change) {
        reckon(List.of(change.subject().id()), change.isOpening());
    }

    void follow(@Observes @Priority(LAST) LeadsChanged chunk) {
        reckon(chunk.each().stream().map(change -> change.subject().id()).toList(), false);
    }

    /** Reckons the clocks of these leads, which the caller holds: what they depend on has changed. */
    @Transactional(TxType.MANDATORY)
    public void reckon(Collection<UUID> leads) {
        reckon(leads, false);
    }

    // of new ones nothing was reckoned or waived before
    private void reckon(Collection<UUID> leads, boolean areNew) {
        if (leads.isEmpty()) {
            return;
        }
        ClockRules rules = rules();
        LocalDate today = ZoneTime.today(clock);
        List<ClockedLead> found = reading.leads(leads);
        Map<UUID, List<StoredClock>> stored = areNew ? Map.of() : reading.stored(leads);
        Map<UUID, Set<Waiver>> waived = areNew ? Map.of() : reading.waived(leads);
        Map<UUID, List<RunningClock>> others = others(leads);
        writer.write(found.stream()
                .map(lead -> {
                    Set<Waiver> waivers = waived.getOrDefault(lead.id(), Set.of());
                    List<RunningClock> now = new ArrayList<>(rules.running(lead.facts()));
                    now.addAll(others.getOrDefault(lead.id(), List.of()));
                    now.removeIf(one -> waivers.contains(Waiver.of(one)));
                    return ClockChange.between(lead, stored.getOrDefault(lead.id(), List.of()), now, waivers, today);
                })
                .filter(ClockChange::isAny)
                .toList());
    }

    private ClockRules rules() {
        return new ClockRules(settings.of(ClockSettings.CLOCKS), calendar.days());
    }

    private Map<UUID, List<RunningClock>> others(Collection<UUID> leads) {
        Map<UUID, List<RunningClock>> running = new HashMap<>();
        sources.forEach(source -> source.running(leads)
                .forEach((lead, clocks) -> running.computeIfAbsent(lead, unused -> new ArrayList<>())
                        .addAll(clocks)));
        return running;
    }

    /** The clocks that run on a lead, the first to be due before the others. */
    List<ClockView> of(Lead lead) {
        LocalDate today = ZoneTime.today(clock);
        WorkingDays days = calendar.days();
        return reading.running(List.of(lead.getId())).getOrDefault(lead.getId(), List.of()).stream()
                .sorted(Comparator.comparing(RunningClock::dueOn).thenComparing(RunningClock::kind))
                .map(one -> ClockView.of(one, lead.getStage(), today, days))
                .toList();
    }
}
