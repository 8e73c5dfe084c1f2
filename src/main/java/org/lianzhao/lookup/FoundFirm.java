package org.lianzhao.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a source has registered of a firm.
 *
 * @param companyId the register's record of it; null where it has none, or that is not known yet
 * @param creditCode the credit code with a right check character, or the old fifteen-digit number
 * @param status 登记状态 (存续, 注销 …) as the source puts it
 * @param asOf the day for which the source says all this; null where it does not say
 * @param leftOut fields in which the source said what cannot be right, and which are empty therefore
 */
public record FoundFirm(
        @Nullable UUID companyId,
        String name,
        List<String> formerNames,
        @Nullable String creditCode,
        @Nullable String regionCode,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String enterpriseType,
        @Nullable String capital,
        @Nullable LocalDate foundedOn,
        @Nullable String businessScope,
        @Nullable String industryCode,
        @Nullable String status,
        @Nullable LocalDate asOf,
        List<String> leftOut) {

    private static final Pattern ENDED = Pattern.compile("注销|吊销|撤销|清算|停业|歇业|解散|迁出");

    /** A firm of the register, by what tells it from others: all else stands on its own page. */
    public static FoundFirm registered(
            UUID id,
            String name,
            @Nullable String creditCode,
            @Nullable String regionCode,
            @Nullable LocalDate foundedOn) {
        return new FoundFirm(
                id,
                name,
                List.of(),
                creditCode,
                regionCode,
                null,
                null,
                null,
                null,
                foundedOn,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** Whether it is said to be there no longer, or not to work any more. */
    boolean hasEnded() {
        return status != null && ENDED.matcher(status).find();
    }

    /** The same firm, which the register has under this key. */
    FoundFirm is(@Nullable UUID company) {
        return new FoundFirm(
                company,
                name,
                formerNames,
                creditCode,
                regionCode,
                address,
                legalRepresentative,
                enterpriseType,
                capital,
                foundedOn,
                businessScope,
                industryCode,
                status,
                asOf,
                leftOut);
    }
}
