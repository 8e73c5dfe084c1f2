package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleague;
import org.lianzhao.shared.event.Author;

/**
 * A lead as a chamber refers it.
 *
 * @param companyId the firm in the register; null where it is not there for certain
 * @param segmentCode a segment of the maps; null where none is named
 * @param investmentBand how much the firm means to invest, in the chamber's words; a gate asks for it
 * @param siteNeed what land or plant it needs; a gate asks for it
 * @param liaison who receives it and owns it from then on
 */
public record ReferredLead(
        Author chamber,
        Colleague liaison,
        String title,
        String summary,
        @Nullable UUID companyId,
        String companyName,
        @Nullable String regionCode,
        @Nullable String segmentCode,
        @Nullable String investmentBand,
        @Nullable String siteNeed) {}
