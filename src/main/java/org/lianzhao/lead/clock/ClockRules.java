package org.lianzhao.lead.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.setting.Settings.Numbers;

/** Which clocks run on a lead, and until when. */
public final class ClockRules {
    private static final Set<LeadStage> TALKED_ABOUT = Set.of(LeadStage.ENGAGE, LeadStage.NEGOTIATE, LeadStage.REVIEW);
    private static final Set<LeadStage> BUILT = Set.of(LeadStage.CONSTRUCTION, LeadStage.COMPLETED);

    private final Numbers numbers;
    private final WorkingDays days;

    public ClockRules(Numbers numbers, WorkingDays days) {
        this.numbers = numbers;
        this.days = days;
    }

    /** The clocks of a lead, each kind at most once. Beside its way only the review of a pause has one, in the pool none. */
    public List<RunningClock> running(ClockFacts lead) {
        if (lead.pooled()) {
            return List.of();
        }
        if (lead.state() == LeadState.PAUSED) {
            return planned(ClockKind.PAUSE, lead.reviewOn()).stream().toList();
        }
        if (lead.state() != LeadState.ACTIVE) {
            return List.of();
        }
        List<RunningClock> running = new ArrayList<>();
        Stream.of(answer(lead), feedback(lead), update(lead), stage(lead), planned(ClockKind.NEXT_STEP, lead.nextOn()))
                .flatMap(Optional::stream)
                .forEach(running::add);
        return running;
    }

    private Optional<RunningClock> answer(ClockFacts lead) {
        boolean waits =
                lead.asked() && lead.respondedOn() == null && lead.stage().compareTo(LeadStage.ENGAGE) < 0;
        return waits
                ? Optional.of(working(ClockKind.RESPOND, lead.receivedOn(), ClockSettings.RESPOND))
                : Optional.empty();
    }

    private Optional<RunningClock> feedback(ClockFacts lead) {
        boolean waits =
                lead.brought() && lead.fedBackOn() == null && !lead.stage().countsWhenVerified();
        return waits
                ? Optional.of(until(
                        ClockKind.FEEDBACK,
                        lead.receivedOn(),
                        lead.receivedOn().plusDays(numbers.whole(ClockSettings.FEEDBACK)),
                        1))
                : Optional.empty();
    }

    private Optional<RunningClock> update(ClockFacts lead) {
        String item = TALKED_ABOUT.contains(lead.stage())
                ? ClockSettings.UPDATE
                : BUILT.contains(lead.stage()) ? ClockSettings.UPDATE_BUILDING : "";
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(until(
                        ClockKind.UPDATE,
                        lead.movedOn(),
                        lead.movedOn().plusDays(numbers.whole(item)),
                        numbers.whole(ClockSettings.UPDATE_WARNING)));
    }

    private Optional<RunningClock> stage(ClockFacts lead) {
        LocalDate since = lead.stageSince();
        int warning = numbers.whole(ClockSettings.STAGE_WARNING);
        return switch (lead.stage()) {
            case RESEARCH ->
                Optional.of(working(
                        ClockKind.STAGE,
                        since,
                        lead.experts() ? ClockSettings.RESEARCH_EXPERTS : ClockSettings.RESEARCH));
            case NEGOTIATE -> {
                LocalDate red = months(since, ClockSettings.TALKS_RED);
                LocalDate yellow = months(since, ClockSettings.TALKS_YELLOW);
                yield Optional.of(new RunningClock(ClockKind.STAGE, since, yellow.isAfter(red) ? red : yellow, red));
            }
            case REVIEW ->
                Optional.of(
                        until(ClockKind.STAGE, since, days.after(since, numbers.whole(ClockSettings.REVIEW)), warning));
            case SIGNED -> Optional.of(until(ClockKind.STAGE, since, months(since, ClockSettings.SIGNED), warning));
            case REGISTERED ->
                Optional.of(until(ClockKind.STAGE, since, months(since, ClockSettings.REGISTERED), warning));
            default -> Optional.empty();
        };
    }

    private static Optional<RunningClock> planned(ClockKind kind, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(due -> new RunningClock(kind, due, due, due));
    }

    private LocalDate months(LocalDate since, String item) {
        return since.plusMonths(numbers.whole(item));
    }

    // short ones are yellow on their last day
    private RunningClock working(ClockKind kind, LocalDate since, String item) {
        LocalDate due = days.after(since, numbers.whole(item));
        return new RunningClock(kind, since, due, due);
    }

    private static RunningClock until(ClockKind kind, LocalDate since, LocalDate due, int warning) {
        LocalDate yellow = due.minusDays(warning);
        return new RunningClock(kind, since, yellow.isBefore(since) ? since : yellow, due);
    }
}
