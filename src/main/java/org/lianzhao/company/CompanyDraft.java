package org.lianzhao.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.region.Region;

/**
 * A firm as a row of a file describes it.
 *
 * @param unknownRegion what the file says about the region, where that means nothing; null where it was understood
 * @param unknownIndustry what the file says about the industry, where that is none of the standard; null where it was understood
 */
record CompanyDraft(
        String name,
        @Nullable CreditCode code,
        @Nullable Region region,
        @Nullable String unknownRegion,
        @Nullable String address,
        @Nullable String legalRepresentative,
        @Nullable String enterpriseType,
        @Nullable Capital capital,
        @Nullable LocalDate foundedOn,
        @Nullable String businessScope,
        @Nullable String products,
        @Nullable IndustryClass industry,
        @Nullable String unknownIndustry,
        List<OtherName> otherNames,
        FileTags tags,
        Origin origin) {

    /** A further name of the firm. */
    record OtherName(NameKind kind, String name) {}

    String nameKey() {
        return CompanyName.keyOf(name);
    }

    @Nullable
    String creditCode() {
        return code != null && code.hasShape() ? code.normalised() : null;
    }

    @Nullable
    String registrationNo() {
        return code != null && code.isOldNumber() ? code.normalised() : null;
    }

    /** Its further names of a kind. */
    List<String> names(NameKind kind) {
        return otherNames.stream()
                .filter(other -> other.kind() == kind)
                .map(OtherName::name)
                .toList();
    }

    @Nullable
    String regionCode() {
        return region == null ? null : region.code();
    }

    @Nullable
    String industryCode() {
        return industry == null ? null : industry.code();
    }

    /** All its names, in the form that is equal only for the same name. */
    Set<String> keys() {
        return Stream.concat(Stream.of(name), otherNames.stream().map(OtherName::name))
                .map(CompanyName::keyOf)
                .collect(Collectors.toSet());
    }

    /** The firm as it is compared with others. */
    FirmTraits traits() {
        List<Named> names = new ArrayList<>(List.of(new Named(NameKind.OFFICIAL, nameKey())));
        otherNames.forEach(other -> names.add(new Named(other.kind(), CompanyName.keyOf(other.name()))));
        return FirmTraits.of(
                names, new Numbers(creditCode(), registrationNo(), regionCode()), address, legalRepresentative);
    }

    /** The facts it brings. */
    Set<Gap> facts() {
        Map<Gap, @Nullable Object> brought = new EnumMap<>(Gap.class);
        brought.put(Gap.NAME, name);
        brought.put(Gap.SHORT_NAME, names(NameKind.SHORT).isEmpty() ? null : otherNames);
        brought.put(Gap.ENGLISH_NAME, names(NameKind.ENGLISH).isEmpty() ? null : otherNames);
        brought.put(Gap.CREDIT_CODE, creditCode());
        brought.put(Gap.REGISTRATION_NO, registrationNo());
        brought.put(Gap.REGION, region);
        brought.put(Gap.ADDRESS, address);
        brought.put(Gap.LEGAL_REPRESENTATIVE, legalRepresentative);
        brought.put(Gap.ENTERPRISE_TYPE, enterpriseType);
        brought.put(Gap.CAPITAL, capital);
        brought.put(Gap.FOUNDED_ON, foundedOn);
        brought.put(Gap.BUSINESS_SCOPE, businessScope);
        brought.put(Gap.PRODUCTS, products);
        brought.put(Gap.INDUSTRY, industry);
        EnumSet<Gap> facts = EnumSet.allOf(Gap.class);
        facts.removeIf(gap -> brought.get(gap) == null);
        return facts;
    }
}
