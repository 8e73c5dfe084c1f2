package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianzhao.company.evidence.FactOfFirm;

/** Tells which documents show what firms do in segments. */
@ApplicationScoped
class HoldingFacts implements FactOfFirm {
    private final HoldingRepository holdings;

    HoldingFacts(HoldingRepository holdings) {
        this.holdings = holdings;
    }

    @Override
    public boolean restsOn(UUID document) {
        return holdings.restsOn(document);
    }
}
