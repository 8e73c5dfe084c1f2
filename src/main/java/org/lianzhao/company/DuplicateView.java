package org.lianzhao.company;

import java.util.List;
import java.util.UUID;
import org.lianzhao.likeness.DuplicateCheck;

/** Whether the register has a firm: the strongest of what was found, and each firm that looks alike, likeliest first. */
record DuplicateView(DuplicateCheck.Outcome outcome, List<Match> matches) {

    static DuplicateView of(List<Match> matches) {
        return new DuplicateView(
                matches.isEmpty()
                        ? DuplicateCheck.Outcome.DIFFERENT
                        : matches.get(0).outcome(),
                matches);
    }

    /**
     * A registered firm that looks alike.
     *
     * @param reason the strongest of {@code reasons}
     * @param strength how likely it is the same firm, 100 for certain
     */
    record Match(
            UUID companyId,
            String name,
            DuplicateCheck.Outcome outcome,
            DuplicateCheck.Reason reason,
            List<DuplicateCheck.Reason> reasons,
            int strength) {

        Lookalike lookalike() {
            return new Lookalike(companyId, reasons.stream().map(Enum::name).toList(), strength);
        }
    }
}
