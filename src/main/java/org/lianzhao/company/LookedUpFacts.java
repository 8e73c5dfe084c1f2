package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lookup.FoundFirm;
import org.lianzhao.lookup.FoundIn;
import org.lianzhao.lookup.Lookups;

/**
 * Notes of a firm that was looked up before it was entered where its facts are from. The kept answer says so and not the
 * caller: what he changed in the form is his own word.
 */
@ApplicationScoped
class LookedUpFacts {
    private static final Set<Gap> IDENTIFYING = EnumSet.of(Gap.NAME, Gap.CREDIT_CODE, Gap.REGISTRATION_NO);

    private final Lookups lookups;

    LookedUpFacts(Lookups lookups) {
        this.lookups = lookups;
    }

    void note(Company company, @Nullable FoundIn found) {
        if (found == null) {
            return;
        }
        lookups.chosen(found)
                .ifPresent(chosen -> company.sourced(
                        stillTrue(company, chosen.firm()),
                        new FactSource(Source.LOOKED_UP, chosen.source(), null, chosen.on())));
    }

    // what was found of one firm says nothing of another
    private static Set<Gap> stillTrue(Company company, FoundFirm firm) {
        Set<Gap> unchanged = unchanged(company, firm);
        return Collections.disjoint(unchanged, IDENTIFYING) ? Set.of() : unchanged;
    }

    private static Set<Gap> unchanged(Company company, FoundFirm firm) {
        EnumSet<Gap> facts = EnumSet.allOf(Gap.class);
        facts.removeIf(fact -> {
            String said = saidOf(fact, firm);
            return said == null || !said.equals(company.says(fact));
        });
        return facts;
    }

    // in the form that a registration says it in
    private static @Nullable String saidOf(Gap fact, FoundFirm firm) {
        return switch (fact) {
            case NAME -> firm.name();
            case CREDIT_CODE, REGISTRATION_NO -> firm.creditCode();
            case REGION -> firm.regionCode();
            case ADDRESS -> firm.address();
            case LEGAL_REPRESENTATIVE -> firm.legalRepresentative();
            case ENTERPRISE_TYPE -> firm.enterpriseType();
            case CAPITAL -> firm.capital();
            case FOUNDED_ON ->
                firm.foundedOn() == null ? null : firm.foundedOn().toString();
            case BUSINESS_SCOPE -> firm.businessScope();
            case INDUSTRY -> firm.industryCode();
            case SHORT_NAME, ENGLISH_NAME, PRODUCTS -> null;
        };
    }
}
