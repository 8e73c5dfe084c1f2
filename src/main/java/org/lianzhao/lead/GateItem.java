package org.lianzhao.lead;

import java.util.Map;
import java.util.Optional;

/** What a gate may ask for. Those that are neither a field nor an amount of the lead are a detail, filled in as text. */
public enum GateItem {
    SUMMARY,
    SOURCE_CHANNEL,
    /** Who brought it, at which event or on which trip, as far as its channel asks for that. */
    SOURCE,
    REGION,
    SEGMENT,
    PROJECT_TYPE,
    INVESTOR,
    INVESTOR_CODE,
    PROJECT_COMPANY,
    TOTAL_INVESTMENT,
    FIXED_INVESTMENT,
    CONTRACT_AMOUNT,
    OUTPUT,
    TAX,
    VISIT,
    INVESTMENT_BAND,
    SITE_NEED,
    ENVIRONMENT,
    JOBS,
    PROCESS,
    ENERGY,
    POLLUTANTS,
    DEMANDS,
    DRAFT_AGREEMENT,
    REVIEW_CONCLUSION,
    DUE_DILIGENCE,
    FAIR_COMPETITION_REVIEW,
    LEGAL_OPINION,
    CONTRACT_TYPE,
    CONTRACT_NUMBER,
    SITE_CONTRACT,
    PERMITS,
    START_EVIDENCE,
    ACCEPTANCE_NUMBER,
    PRODUCTION_EVIDENCE,
    STAFF,
    ABOVE_SCALE_EVIDENCE,
    FULL_OUTPUT_EVIDENCE;

    private static final Map<GateItem, AmountKind> AMOUNTS = Map.of(
            TOTAL_INVESTMENT, AmountKind.TOTAL_INVESTMENT,
            FIXED_INVESTMENT, AmountKind.FIXED_INVESTMENT,
            CONTRACT_AMOUNT, AmountKind.CONTRACT_AMOUNT,
            OUTPUT, AmountKind.OUTPUT,
            TAX, AmountKind.TAX);

    /** Whether it is filled in as a text of its own. */
    boolean isDetail() {
        return compareTo(INVESTMENT_BAND) >= 0;
    }

    /** The amount it asks for, where it asks for one. */
    Optional<AmountKind> amount() {
        return Optional.ofNullable(AMOUNTS.get(this));
    }
}
