package org.lianzhao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The leads of a zone, the same in every run: the lead of each number depends on nothing but the number and the day on which the
 * zone is looked at. The later ones came later; all else of a lead is independent of all else, but that nothing happens before it
 * came.
 */
final class InventedLeads {
    static final int PEOPLE = 500;
    static final int SEGMENTS = 40;
    static final List<String> STAGES = List.of(
            "CLUE",
            "RESEARCH",
            "ENGAGE",
            "NEGOTIATE",
            "REVIEW",
            "SIGNED",
            "REGISTERED",
            "SITE",
            "CONSTRUCTION",
            "COMPLETED",
            "PRODUCTION",
            "ABOVE_SCALE",
            "FULL_OUTPUT");
    private static final List<String> CHANNELS = List.of(
            "TRIP", "RECEPTION", "CHAMBER", "RESIDENT", "RETURNEE", "ALUMNI", "TARGET", "EVENT", "CALL", "OTHER");
    /** Of a hundred leads so many are in each stage. */
    private static final int[] SHARES = {28, 14, 20, 12, 5, 5, 4, 3, 3, 2, 2, 1, 1};

    private static final long SEED = 20250411;
    private static final int OLDEST = 720;

    private final InventedFirms firms = new InventedFirms();
    private final LocalDate today;
    private final int all;

    /** @param all how many there are, the last one of today */
    InventedLeads(LocalDate today, int all) {
        this.today = today;
        this.all = all;
    }

    InventedLead of(long number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int age = (int) ((all - 1 - number) * OLDEST / all);
        LocalDate received = today.minusDays(age);
        String stage = stage(random.nextInt(100));
        String state = state(random.nextInt(100));
        int owner = random.nextInt(PEOPLE);
        return new InventedLead(
                number,
                firms.of(random.nextInt(all)),
                random.nextBoolean(),
                stage,
                state,
                received,
                stage.equals("CLUE") ? received : received.plusDays(random.nextInt(age + 1)),
                owner,
                random.nextInt(5) == 0 ? random.nextInt(PEOPLE) : owner,
                random.nextInt(SEGMENTS),
                CHANNELS.get(random.nextInt(CHANNELS.size())),
                random.nextInt(3) == 0 ? "示例引荐人" : null,
                random.nextInt(100) == 0,
                state.equals("ACTIVE") && before(stage, "SIGNED") && random.nextInt(30) == 0,
                1000 * (1 + random.nextInt(50)),
                random.nextInt(5) < 3 ? today.minusDays(10).plusDays(random.nextInt(60)) : null,
                state.equals("PAUSED") ? today.minusDays(20).plusDays(random.nextInt(120)) : null);
    }

    static boolean before(String stage, String other) {
        return STAGES.indexOf(stage) < STAGES.indexOf(other);
    }

    private static String stage(int drawn) {
        int stage = 0;
        int upTo = SHARES[0];
        while (drawn >= upTo) {
            upTo += SHARES[++stage];
        }
        return STAGES.get(stage);
    }

    private static String state(int drawn) {
        return drawn < 82 ? "ACTIVE" : drawn < 88 ? "PAUSED" : drawn < 98 ? "LOST" : "VOID";
    }
}
