package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SplitCaseRow;
import org.lianzhao.chain.SplitCases;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Lists for the chain office what splits left to be told apart, and how much of it others have to tell apart. */
@ApplicationScoped
class SplitDesk {
    private final SplitCases cases;

    SplitDesk(SplitCases cases) {
        this.cases = cases;
    }

    @Transactional
    SplitList open(String chain, @Nullable UUID after, Limit limit) {
        Page<SplitCaseRow> page = cases.open(chain, after, limit);
        return new SplitList(page.items(), page.nextCursor(), after == null ? cases.hidden(chain) : null);
    }
}
