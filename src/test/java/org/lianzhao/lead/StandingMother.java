package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes standings for tests of figures. */
public final class StandingMother {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private StandingMother() {}

    /** A lead of this type that took these steps, one a day from the first of January 2026, all of them verified. */
    public static Standing after(@Nullable String type, LeadStage... steps) {
        List<LeadFact> facts = Stream.iterate(0, day -> day + 1)
                .limit(steps.length)
                .map(day -> LeadFact.step(steps[day], LeadState.ACTIVE, FIRST.plusDays(day), FIRST.plusDays(day)))
                .toList();
        return Standing.of(UUID.randomUUID(), type, facts, FIRST.plusYears(1));
    }

    /** A lead that was verified to be in this stage and then stood beside the way. */
    public static Standing beside(LeadState state, LeadStage stage) {
        return Standing.of(
                UUID.randomUUID(),
                null,
                List.of(
                        LeadFact.step(stage, LeadState.ACTIVE, FIRST, FIRST),
                        LeadFact.step(stage, state, FIRST.plusDays(1), null)),
                FIRST.plusYears(1));
    }

    /** A lead of which somebody says that it got from review to this stage, and nobody has verified that. */
    public static Standing claiming(LeadStage stage) {
        return Standing.of(
                UUID.randomUUID(),
                null,
                List.of(
                        LeadFact.step(LeadStage.REVIEW, LeadState.ACTIVE, FIRST, null),
                        LeadFact.step(stage, LeadState.ACTIVE, FIRST.plusDays(1), null)),
                FIRST.plusYears(1));
    }
}
