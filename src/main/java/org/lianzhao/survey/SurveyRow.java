package org.lianzhao.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one firm bought or sold in a year.
 *
 * @param segmentId null for everything
 * @param total in 万元, as zone, city and province, none of which holds another; null for a ring that is not known
 */
record SurveyRow(
        UUID id,
        int version,
        UUID companyId,
        String company,
        int year,
        SurveySide side,
        @Nullable UUID segmentId,
        @Nullable String segmentCode,
        @Nullable String segmentName,
        @Nullable String segmentNameEn,
        BigDecimal total,
        @Nullable BigDecimal zone,
        @Nullable BigDecimal city,
        @Nullable BigDecimal province,
        String source,
        String recordedBy,
        Instant recordedAt) {}
