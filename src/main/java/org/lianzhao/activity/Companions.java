package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;

/** Finds the firm that somebody says came along. */
@ApplicationScoped
class Companions {
    private final Companies companies;

    Companions(Companies companies) {
        this.companies = companies;
    }

    /**
     * The firm that is meant now; null where none is said.
     *
     * @param met the firm that was met; null where the register does not have it
     * @throws Missing where the register has no such firm
     * @throws Invalid where nobody met, or a firm would come along with itself
     */
    @Nullable
    UUID named(@Nullable UUID said, FollowUpKind kind, @Nullable UUID met) {
        if (said == null) {
            return null;
        }
        if (!kind.isMeeting()) {
            throw new Invalid("companionId", "companion-unmet");
        }
        UUID now = companies.held(said).map(CompanyRef::id).orElseThrow(() -> new Missing("company", said));
        if (now.equals(met)) {
            throw new Invalid("companionId", "companion-self");
        }
        return now;
    }
}
