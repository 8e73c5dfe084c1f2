package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockOutcome;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * What became of a lead's clocks since they were last reckoned.
 *
 * @param gone the kinds whose row goes, to be written anew where they are among {@code put}
 * @param put the clocks that begin, or are due on another day
 * @param facts what those came to that ended
 */
record ClockChange(
        ClockedLead lead,
        List<ClockKind> gone,
        List<StoredClock> put,
        List<NewClockFact> facts,
        List<RunningClock> now) {

    static ClockChange between(
            ClockedLead lead, List<StoredClock> before, List<RunningClock> now, Set<Waiver> waived, LocalDate today) {
        Map<ClockKind, RunningClock> running =
                now.stream().collect(Collectors.toMap(RunningClock::kind, Function.identity()));
        Map<ClockKind, StoredClock> known =
                before.stream().collect(Collectors.toMap(one -> one.clock().kind(), Function.identity()));
        List<ClockKind> gone = new ArrayList<>();
        List<NewClockFact> facts = new ArrayList<>();
        for (StoredClock one : before) {
            @Nullable RunningClock then = running.get(one.clock().kind());
            if (!one.clock().equals(then)) {
                gone.add(one.clock().kind());
                facts.addAll(new Ended(lead, one, then, waived.contains(Waiver.of(one.clock()))).facts(today));
            }
        }
        List<StoredClock> put = now.stream()
                .filter(clock -> {
                    @Nullable StoredClock one = known.get(clock.kind());
                    return one == null || !one.clock().equals(clock);
                })
                .map(clock -> new StoredClock(clock, lead.facts().stage(), told(known.get(clock.kind()), clock, today)))
                .toList();
        return new ClockChange(lead, gone, put, facts, now);
    }

    // one that is due later than before is told of again
    private static Light told(@Nullable StoredClock before, RunningClock clock, LocalDate today) {
        if (before == null || !before.clock().since().equals(clock.since())) {
            return Light.GREEN;
        }
        Light light = clock.light(today);
        return before.told().compareTo(light) < 0 ? before.told() : light;
    }

    boolean isAny() {
        return !gone.isEmpty() || !put.isEmpty();
    }

    /** A clock that no longer runs as it did, and the one of its kind that runs now. */
    private record Ended(
            ClockedLead lead, StoredClock stored, @Nullable RunningClock then, boolean waived) {

        List<NewClockFact> facts(LocalDate today) {
            RunningClock clock = stored.clock();
            if (!clock.kind().isDuty() || !isOver()) {
                return List.of();
            }
            List<NewClockFact> facts = new ArrayList<>();
            boolean late = today.isAfter(clock.dueOn());
            if (late) {
                facts.add(NewClockFact.of(lead, clock, ClockOutcome.MISSED));
            }
            if (waived) {
                return facts; // somebody said what it came to
            }
            if (isStopped()) {
                if (!late || clock.kind() != ClockKind.PROTECTION) {
                    facts.add(NewClockFact.of(lead, clock, ClockOutcome.STOPPED));
                } // what has lapsed came to that, and to nothing more
            } else {
                facts.add(NewClockFact.of(lead, clock, late ? ClockOutcome.LATE : ClockOutcome.MET));
            }
            return facts;
        }

        // another day to count from, while an answer is still waited for, is a correction
        private boolean isOver() {
            RunningClock clock = stored.clock();
            if (then == null) {
                return true;
            }
            return switch (clock.kind()) {
                case UPDATE, STAGE, PROTECTION -> then.since().isAfter(clock.since());
                default -> false;
            };
        }

        private boolean isStopped() {
            if (lead.facts().pooled()
                    || lead.facts().state() != LeadState.ACTIVE
                    || lead.facts().stage().compareTo(stored.stage()) < 0) {
                return true;
            }
            return switch (stored.clock().kind()) {
                case FEEDBACK -> lead.facts().fedBackOn() == null;
                case RESPOND ->
                    lead.facts().respondedOn() == null && lead.facts().stage().compareTo(LeadStage.ENGAGE) < 0;
                // the contract is what it protects up to; before, it lapsed or was lost
                case PROTECTION -> then == null && !lead.facts().stage().countsWhenVerified();
                default -> false;
            };
        }
    }
}
