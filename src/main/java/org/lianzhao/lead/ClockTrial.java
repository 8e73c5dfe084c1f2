package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.account.Acting;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockRules;
import org.lianzhao.lead.clock.ClockSettings;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.setting.ItemValue;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.time.ZoneTime;

/** Tries other limits before they are set: how many clocks would be yellow and red today. Nothing is written. */
@ApplicationScoped
class ClockTrial {
    private final ClockReading reading;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Acting acting;
    private final Clock clock;

    ClockTrial(ClockReading reading, Settings settings, WorkingCalendar calendar, Acting acting, Clock clock) {
        this.reading = reading;
        this.settings = settings;
        this.calendar = calendar;
        this.acting = acting;
        this.clock = clock;
    }

    /** How many clocks of a kind are yellow and red now, and would be then. */
    record Effect(ClockKind kind, int yellow, int red, int yellowThen, int redThen) {}

    @Transactional
    List<Effect> effects(List<ItemValue> given) {
        WorkingDays days = calendar.days();
        ClockRules now = new ClockRules(settings.of(ClockSettings.CLOCKS), days);
        ClockRules then = new ClockRules(settings.trial(ClockSettings.CLOCKS, given), days);
        Map<UUID, Set<Waiver>> waived = reading.waived();
        Lit before = new Lit(now, waived);
        Lit after = new Lit(then, waived);
        LocalDate today = ZoneTime.today(clock);
        reading.atWork(LeadScope.of(acting.person())).forEach(lead -> {
            before.add(lead, today);
            after.add(lead, today);
        });
        return Stream.of(ClockKind.values())
                .filter(kind -> kind.isDuty() && kind != ClockKind.PROTECTION)
                .map(kind -> new Effect(
                        kind,
                        before.count(kind, Light.YELLOW),
                        before.count(kind, Light.RED),
                        after.count(kind, Light.YELLOW),
                        after.count(kind, Light.RED)))
                .toList();
    }

    /** Counts lights under some rules. */
    private record Lit(ClockRules rules, Map<UUID, Set<Waiver>> waived, Map<ClockKind, Map<Light, Integer>> counted) {
        Lit(ClockRules rules, Map<UUID, Set<Waiver>> waived) {
            this(rules, waived, new EnumMap<>(ClockKind.class));
        }

        void add(ClockedLead lead, LocalDate today) {
            Set<Waiver> waivers = waived.getOrDefault(lead.id(), Set.of());
            rules.running(lead.facts()).stream()
                    .filter(one -> !waivers.contains(Waiver.of(one)))
                    .forEach(one -> counted.computeIfAbsent(one.kind(), unused -> new EnumMap<>(Light.class))
                            .merge(one.light(today), 1, Integer::sum));
        }

        int count(ClockKind kind, Light light) {
            return counted.getOrDefault(kind, Map.of()).getOrDefault(light, 0);
        }
    }
}
