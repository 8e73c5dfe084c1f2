package org.lianzhao.company;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm in a list. */
record CompanyRow(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String regionCode,
        @Nullable String regionName,
        @Nullable LocalDate foundedOn,
        Source source) {

    /** As the database has it; the region's name is filled in from its code. */
    CompanyRow(
            UUID id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable LocalDate foundedOn,
            Source source) {
        this(id, name, creditCode, regionCode, null, foundedOn, source);
    }

    CompanyRow in(@Nullable String region) {
        return new CompanyRow(id, name, creditCode, regionCode, region, foundedOn, source);
    }
}
