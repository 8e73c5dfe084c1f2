package org.lianzhao.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a chamber referred a firm, as a lead tells that the caller may see.
 *
 * @param on when the firm told the chamber, or where that is not known when the referral came
 */
public record ChamberTie(
        UUID id, UUID chamberId, String chamber, UUID firmId, String firm, UUID leadId, LocalDate on) {}
