package org.lianzhao.company;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the register looks for; absent means any. */
class CompanyFilter {
    /** A part of a name, its pinyin or initials, or the beginning of a credit code. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** A province, city or county; what lies in it is in. */
    @RestQuery
    @Size(max = 6)
    @Nullable
    String region;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String segment;

    /** The import that brought the firm. */
    @RestQuery
    @Nullable
    UUID batch;

    /** Classes of GB/T 4754 of any level (C, 39, 397, 3974), parted by commas; what lies in one of them is in. */
    @RestQuery
    @Size(max = 600)
    @Nullable
    String industry;

    /** Capital in 万元 of CNY; firms with capital in another currency, or in none that is known, are left out. */
    @RestQuery
    @DecimalMin("0")
    @Digits(integer = 14, fraction = 6)
    @Nullable
    BigDecimal capitalFrom;

    @RestQuery
    @DecimalMin("0")
    @Digits(integer = 14, fraction = 6)
    @Nullable
    BigDecimal capitalTo;

    @RestQuery
    @Nullable
    LocalDate foundedFrom;

    @RestQuery
    @Nullable
    LocalDate foundedTo;

    /** Tags that a firm must have, all of them. */
    @RestQuery
    @Size(max = 10)
    List<String> tag = List.of();

    @RestQuery
    @Nullable
    Whereabouts presence;
}
