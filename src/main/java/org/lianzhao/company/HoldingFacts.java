package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lianzhao.company.evidence.FactOfFirm;

/** Tells which documents show what firms do in segments. */
@ApplicationScoped
class HoldingFacts implements FactOfFirm {
    private final HoldingRepository holdings;
    private final VerificationRepository verifications;

    HoldingFacts(HoldingRepository holdings, VerificationRepository verifications) {
        this.holdings = holdings;
        this.verifications = verifications;
    }

    @Override
    public boolean restsOn(UUID document) {
        return holdings.restsOn(document) || verifications.restsOn(document);
    }
}
