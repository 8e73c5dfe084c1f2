package org.lianzhao.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.lookup.FoundIn;

/**
 * A firm to put in the register. Only the name is needed; the rest may be learnt later.
 *
 * @param shortName one more of {@code shortNames}, for callers that know only one
 * @param found where it was looked up: what is still as it was there is from there
 */
record NewCompany(
        @NotBlank @Size(max = 200) @FirmName String name,
        @Nullable @Size(max = 40) String creditCode,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable @Size(max = 100) @FirmName String shortName,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) @FirmName String> formerNames,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) @FirmName String> shortNames,
        @Nullable @Size(max = 200) @FirmName String englishName,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 40) String> tags,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 60) String legalRepresentative,
        @Nullable @Size(max = 100) String enterpriseType,
        @Nullable @Size(max = 100) String capital,
        @Nullable @PastOrPresent LocalDate foundedOn,
        @Nullable @Size(max = 4000) String businessScope,
        @Nullable @Size(max = 1000) String products,
        @Nullable @Size(max = 5) String industryCode,
        @Nullable @Size(max = 300) String sourceNote,
        @Nullable @Valid FoundIn found) {

    /** A firm that a report names. */
    static NewCompany reported(String name, @Nullable String regionCode, @Nullable String products, String sourceNote) {
        return new NewCompany(
                name,
                null,
                regionCode,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                products,
                null,
                sourceNote,
                null);
    }

    /** Tells the firm all that needs no looking up. */
    void describe(Company company) {
        company.settle(address);
        company.representedBy(legalRepresentative);
        company.typed(enterpriseType);
        company.capitalised(Capital.read(capital));
        company.founded(foundedOn);
        company.does(businessScope);
        company.makes(products);
        company.called(NameKind.SHORT, all(shortNames, shortName));
        company.called(NameKind.FORMER, all(formerNames, null));
        company.called(NameKind.ENGLISH, all(null, englishName));
        company.tagged(all(tags, null));
    }

    private static List<String> all(@Nullable List<String> several, @Nullable String one) {
        return Stream.concat(several == null ? Stream.empty() : several.stream(), Stream.ofNullable(one))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
