package org.lianzhao.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** What was done on invented leads, the same in every run: a twentieth on the busy ones, the rest on all as chance has it. */
final class InventedFollowUps {
    /** On so many leads very much was done: the oldest ones. */
    static final int BUSY = 10;

    private static final List<String> KINDS =
            List.of("MESSAGE", "CALL", "CALL", "VISIT", "RECEPTION", "MEETING", "FEEDBACK", "NOTE", "NOTE");
    private static final long SEED = 20250412;
    private static final int BUSY_SHARE = 20;

    private final LocalDate today;
    private final LocalDate[] received;

    /** @param received when each lead came */
    InventedFollowUps(LocalDate today, LocalDate[] received) {
        this.today = today;
        this.received = received;
    }

    InventedFollowUp of(long number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int lead = random.nextInt(BUSY_SHARE) == 0 ? random.nextInt(BUSY) : random.nextInt(received.length);
        int age = (int) ChronoUnit.DAYS.between(received[lead], today);
        return new InventedFollowUp(
                number,
                lead,
                KINDS.get(random.nextInt(KINDS.size())),
                received[lead].plusDays(random.nextInt(age + 1)),
                random.nextInt(InventedLeads.PEOPLE));
    }
}
