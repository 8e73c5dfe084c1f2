package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.lead.DutyRow.KindLights;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/** Counts leads and the lights of their clocks. */
final class DutyTally {
    private final Map<Light, Integer> lights = new EnumMap<>(Light.class);
    private final Map<ClockKind, Map<Light, Integer>> kinds = new EnumMap<>(ClockKind.class);
    private int leads;

    void add(LeadHistory lead, LocalDate today) {
        leads++;
        Light worst = lead.light(null, today);
        if (worst != null) {
            lights.merge(worst, 1, Integer::sum);
        }
        for (RunningClock one : lead.clocks()) {
            kinds.computeIfAbsent(one.kind(), unused -> new EnumMap<>(Light.class))
                    .merge(one.light(today), 1, Integer::sum);
        }
    }

    DutyRow row(@Nullable PersonRef person, @Nullable TaskForceRef force) {
        return new DutyRow(
                person,
                force,
                leads,
                of(lights, Light.RED),
                of(lights, Light.YELLOW),
                kinds.entrySet().stream()
                        .map(one -> new KindLights(
                                one.getKey(), of(one.getValue(), Light.RED), of(one.getValue(), Light.YELLOW)))
                        .filter(one -> one.red() > 0 || one.yellow() > 0)
                        .toList());
    }

    private static int of(Map<Light, Integer> counted, Light light) {
        return counted.getOrDefault(light, 0);
    }
}
