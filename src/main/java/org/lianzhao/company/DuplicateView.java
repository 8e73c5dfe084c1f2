package org.lianzhao.company;

import java.util.List;
import java.util.UUID;

/** Whether the register has a firm: the strongest of what was found, and each firm that looks alike. */
record DuplicateView(DuplicateCheck.Outcome outcome, List<Match> matches) {

    /** A registered firm that looks alike, and why. */
    record Match(UUID companyId, String name, DuplicateCheck.Outcome outcome, DuplicateCheck.Reason reason) {}
}
