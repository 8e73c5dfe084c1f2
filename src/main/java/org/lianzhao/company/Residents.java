package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What others may ask about firms: who is in a segment. */
@ApplicationScoped
public class Residents {
    private final HoldingRepository holdings;

    Residents(HoldingRepository holdings) {
        this.holdings = holdings;
    }

    /** Every firm in these segments, wherever it is and however far it has got. */
    @Transactional
    public List<ResidentRow> in(Collection<UUID> segments) {
        return holdings.in(segments);
    }
}
