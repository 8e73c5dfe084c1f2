package org.lianzhao.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the index needs of a firm, but for its names. */
record CompanyTopic(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String regionCode,
        @Nullable String cityCode,
        @Nullable String provinceCode,
        @Nullable String products,
        @Nullable String businessScope,
        @Nullable UUID batchId,
        @Nullable String industryCode,
        @Nullable BigDecimal capitalAmount,
        @Nullable String capitalCurrency,
        @Nullable LocalDate foundedOn) {}
