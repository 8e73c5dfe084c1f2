package org.lianzhao.lead;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up the leads of one stage. */
final class BoardLane {
    private final int most;
    private final List<UUID> first = new ArrayList<>();
    private int count;
    private @Nullable BigDecimal amount;

    /** @param most how many of the leads are shown as cards */
    BoardLane(int most) {
        this.most = most;
    }

    void add(LeadHistory lead) {
        count++;
        if (first.size() < most) {
            first.add(lead.id());
        }
        BigDecimal more = lead.totalInvestment();
        if (more != null) {
            amount = amount == null ? more : amount.add(more);
        }
    }

    /** The leads that are shown, in the order of adding. */
    List<UUID> first() {
        return first;
    }

    int count() {
        return count;
    }

    /** Their total investment in 万元; null where nobody has stated any. */
    @Nullable
    BigDecimal amount() {
        return amount;
    }
}
