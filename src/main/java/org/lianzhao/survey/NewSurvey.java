package org.lianzhao.survey;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm said of a year. What lacks is refused by the desk, and not with the whole body: of many rows that are handed in at
 * once the others are entered.
 *
 * @param companyId the firm; where it is null, {@code company} and {@code creditCode} mean it
 * @param segmentCode what was bought or sold; null for everything
 * @param unit of the amounts
 * @param shares whether zone, city and province are per cent of the total
 * @param zone bought or sold in the zone (园区)
 * @param city in the city outside of the zone (市域)
 * @param province in the province outside of the city (省域); the rest is 省外. A ring that is null is not known; 0 is nothing
 * @param source who asked, and when
 */
record NewSurvey(
        @Nullable UUID companyId,
        @Nullable @Size(max = 100) String company,
        @Nullable @Size(max = 20) String creditCode,
        @Nullable Integer year,
        @Nullable SurveySide side,
        @Nullable @Size(max = 20) String segmentCode,
        @Nullable SurveyUnit unit,
        boolean shares,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal total,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal zone,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal city,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal province,
        @Nullable @Size(max = 300) String source) {}
