package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What others may ask about firms and tell: who is in a segment. */
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

    /** Where these firms are, in which segments, and how far they have got there. */
    @Transactional
    public List<ResidentRow> of(Collection<UUID> firms) {
        return holdings.of(firms);
    }

    /** The firms that are the 链主 of a segment in the zone. */
    @Transactional
    public Set<UUID> leaders() {
        return holdings.leaders();
    }

    /** A project is present: its firm stands in its segment from now on, or stands there differently. */
    @Transactional(TxType.MANDATORY)
    public void settle(ProjectPresence project) {
        holdings.ofLead(project.leadId())
                .ifPresentOrElse(known -> known.follow(project), () -> holdings.add(new Holding(project)));
    }

    /** A project is not present, or not any longer. */
    @Transactional(TxType.MANDATORY)
    public void leave(UUID lead) {
        holdings.ofLead(lead).ifPresent(holdings::remove);
    }
}
