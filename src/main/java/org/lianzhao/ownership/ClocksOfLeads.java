package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.lianzhao.lead.LeadClocks;

/** Has the clocks of leads reckoned again because first talks changed. */
@ApplicationScoped
class ClocksOfLeads {
    private final LeadClocks clocks;

    ClocksOfLeads(LeadClocks clocks) {
        this.clocks = clocks;
    }

    void reckoned(Collection<UUID> leads) {
        clocks.reckon(leads);
    }
}
