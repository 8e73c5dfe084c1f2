package org.lianzhao.company;

import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.capital.Capital;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.region.Region;

/** What a register says of a firm beside its names (登记信息). */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // queries read the columns
abstract class Registration extends RegisterRecord {
    /** Between names of one kind: what no name has in it. */
    private static final String NEXT_NAME = "\n";

    private @Nullable String creditCode;

    /** The fifteen-digit 注册号 of firms registered before 2015. */
    private @Nullable String registrationNo;

    private @Nullable String regionCode;
    private @Nullable String cityCode;
    private @Nullable String provinceCode;
    private @Nullable String address;
    private @Nullable String legalRepresentative;
    private @Nullable String enterpriseType;
    private @Nullable BigDecimal capitalAmount;
    private @Nullable String capitalCurrency;
    private @Nullable String capitalText;
    private @Nullable LocalDate foundedOn;
    private @Nullable String businessScope;
    private @Nullable String products;

    /** The industry it is registered in: a code of GB/T 4754-2017. */
    private @Nullable String industryCode;

    protected Registration() {}

    Registration(UUID id) {
        super(id);
    }

    /** Null takes away the number that stands for the firm: the credit code, or the old number where it has none. */
    void identify(@Nullable CreditCode code) {
        if (code == null) {
            registrationNo = creditCode == null ? null : registrationNo;
            creditCode = null;
        } else if (code.isOldNumber()) {
            creditCode = null;
            registrationNo = code.normalised();
        } else {
            creditCode = code.normalised();
        }
    }

    void locate(@Nullable Region region) {
        regionCode = region == null ? null : region.code();
        cityCode = region == null ? null : region.cityCode();
        provinceCode = region == null ? null : region.provinceCode();
    }

    void settle(@Nullable String place) {
        address = place;
    }

    void representedBy(@Nullable String person) {
        legalRepresentative = person;
    }

    void typed(@Nullable String type) {
        enterpriseType = type;
    }

    void capitalised(@Nullable Capital capital) {
        capitalAmount = capital == null ? null : capital.amount();
        capitalCurrency = capital == null ? null : capital.currency();
        capitalText = capital == null ? null : capital.text();
    }

    void founded(@Nullable LocalDate day) {
        foundedOn = day;
    }

    void does(@Nullable String scope) {
        businessScope = scope;
    }

    void makes(@Nullable String things) {
        products = things;
    }

    void worksIn(@Nullable String industry) {
        industryCode = industry;
    }

    abstract void rename(String written);

    abstract List<String> called(NameKind kind);

    abstract void called(NameKind kind, Collection<String> all);

    /** What the register says of a fact, as it would be written; null where it says nothing. */
    @Nullable
    String says(Gap fact) {
        return switch (fact) {
            case NAME -> getName();
            case SHORT_NAME -> joined(called(NameKind.SHORT));
            case ENGLISH_NAME -> joined(called(NameKind.ENGLISH));
            case CREDIT_CODE -> creditCode;
            case REGISTRATION_NO -> registrationNo;
            case REGION -> regionCode;
            case ADDRESS -> address;
            case LEGAL_REPRESENTATIVE -> legalRepresentative;
            case ENTERPRISE_TYPE -> enterpriseType;
            case CAPITAL -> capitalText;
            case FOUNDED_ON -> foundedOn == null ? null : foundedOn.toString();
            case BUSINESS_SCOPE -> businessScope;
            case PRODUCTS -> products;
            case INDUSTRY -> industryCode;
        };
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(NEXT_NAME, names);
    }

    private static List<String> parted(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(NEXT_NAME));
    }

    /** Takes a fact in the form that {@link #says} gives it; null takes it away. */
    void take(Gap fact, @Nullable String written, @Nullable Region region) {
        switch (fact) {
            case NAME -> rename(Objects.requireNonNull(written));
            case SHORT_NAME -> called(NameKind.SHORT, parted(written));
            case ENGLISH_NAME -> called(NameKind.ENGLISH, parted(written));
            case CREDIT_CODE -> creditCode = written;
            case REGISTRATION_NO -> registrationNo = written;
            case REGION -> locate(region);
            case ADDRESS -> settle(written);
            case LEGAL_REPRESENTATIVE -> representedBy(written);
            case ENTERPRISE_TYPE -> typed(written);
            case CAPITAL -> capitalised(Capital.read(written));
            case FOUNDED_ON -> founded(written == null ? null : LocalDate.parse(written));
            case BUSINESS_SCOPE -> does(written);
            case PRODUCTS -> makes(written);
            case INDUSTRY -> worksIn(written);
        }
    }

    /** What the register does not know of the firm. */
    Set<Gap> gaps() {
        EnumSet<Gap> gaps = EnumSet.allOf(Gap.class);
        gaps.removeIf(gap -> says(gap) != null);
        return gaps;
    }

    /** Takes over one fact of a description. */
    void fill(Gap gap, CompanyDraft draft) {
        switch (gap) {
            case NAME -> rename(draft.name());
            case SHORT_NAME -> called(NameKind.SHORT, draft.names(NameKind.SHORT));
            case ENGLISH_NAME -> called(NameKind.ENGLISH, draft.names(NameKind.ENGLISH));
            case CREDIT_CODE -> creditCode = draft.creditCode();
            case REGISTRATION_NO -> registrationNo = draft.registrationNo();
            case REGION -> locate(draft.region());
            case ADDRESS -> settle(draft.address());
            case LEGAL_REPRESENTATIVE -> representedBy(draft.legalRepresentative());
            case ENTERPRISE_TYPE -> typed(draft.enterpriseType());
            case CAPITAL -> capitalised(draft.capital());
            case FOUNDED_ON -> founded(draft.foundedOn());
            case BUSINESS_SCOPE -> does(draft.businessScope());
            case PRODUCTS -> makes(draft.products());
            case INDUSTRY -> worksIn(draft.industryCode());
        }
    }

    /** What somebody wrote of it in his own words, in other ones. */
    void reword(UnaryOperator<String> words) {
        address = address == null ? null : words.apply(address);
        businessScope = businessScope == null ? null : words.apply(businessScope);
        products = products == null ? null : words.apply(products);
    }

    /** Its columns in the order of {@link CompanyWriter}. */
    Stream<@Nullable Object> registration() {
        return Stream.of(
                creditCode,
                registrationNo,
                regionCode,
                cityCode,
                provinceCode,
                address,
                legalRepresentative,
                enterpriseType,
                capitalAmount,
                capitalCurrency,
                capitalText,
                foundedOn,
                businessScope,
                products,
                industryCode);
    }

    /** Puts its fields in a picture for the audit. */
    void depict(Map<String, @Nullable Object> fields) {
        fields.put("creditCode", creditCode);
        fields.put("registrationNo", registrationNo);
        fields.put("region", regionCode);
        fields.put("address", address);
        fields.put("legalRepresentative", legalRepresentative);
        fields.put("enterpriseType", enterpriseType);
        fields.put("capital", capitalText);
        fields.put("foundedOn", foundedOn);
        fields.put("businessScope", businessScope);
        fields.put("products", products);
        fields.put("industry", industryCode);
    }

    @Override
    @Nullable
    String getCreditCode() {
        return creditCode;
    }

    @Nullable
    String getRegistrationNo() {
        return registrationNo;
    }

    @Nullable
    String getRegionCode() {
        return regionCode;
    }

    @Nullable
    String getAddress() {
        return address;
    }

    @Nullable
    String getLegalRepresentative() {
        return legalRepresentative;
    }
}
