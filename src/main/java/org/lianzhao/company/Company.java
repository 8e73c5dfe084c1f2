package org.lianzhao.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.region.Region;

/** A firm of the register (企业). A code may be missing for long; a name is always there, perhaps only a short one. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Company extends StoredEntity {
    private String name;
    private @Nullable String creditCode;

    /** The fifteen-digit 注册号 of firms registered before 2015. */
    private @Nullable String registrationNo;

    private @Nullable String regionCode;
    private @Nullable String cityCode;
    private @Nullable String provinceCode;
    private @Nullable String address;
    private @Nullable String enterpriseType;
    private @Nullable BigDecimal capitalAmount;
    private @Nullable String capitalCurrency;
    private @Nullable String capitalText;
    private @Nullable LocalDate foundedOn;
    private @Nullable String businessScope;
    private @Nullable String products;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String sourceNote;
    private Instant recordedAt;

    /** The import that brought the firm, and the row of its file. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    @ElementCollection
    @CollectionTable(name = "company_name", joinColumns = @JoinColumn(name = "company_id"))
    private Set<Alias> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "company_tag", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    protected Company() {}

    Company(String name, Source source, String sourceNote, Instant recordedAt) {
        super(Ids.next());
        this.name = name.strip();
        this.source = source;
        this.sourceNote = sourceNote;
        this.recordedAt = recordedAt;
        alsoKnownAs(Alias.Kind.OFFICIAL, name);
    }

    void register(@Nullable CreditCode code, @Nullable Region region, @Nullable String address) {
        if (code != null) {
            this.creditCode = code.hasShape() ? code.normalised() : null;
            this.registrationNo = code.isOldNumber() ? code.normalised() : null;
        }
        if (region != null) {
            this.regionCode = region.code();
            this.cityCode = region.cityCode();
            this.provinceCode = region.provinceCode();
        }
        this.address = address;
    }

    void describe(
            @Nullable String enterpriseType,
            @Nullable Capital capital,
            @Nullable LocalDate foundedOn,
            @Nullable String businessScope,
            @Nullable String products) {
        this.enterpriseType = enterpriseType;
        if (capital != null) {
            this.capitalAmount = capital.amount();
            this.capitalCurrency = capital.currency();
            this.capitalText = capital.text();
        }
        this.foundedOn = foundedOn;
        this.businessScope = businessScope;
        this.products = products;
    }

    /** Takes a new official name; the one it had stays as a former one. */
    void rename(String newName) {
        if (newName.equals(name)) {
            return;
        }
        names.removeIf(known -> known.kind() == Alias.Kind.OFFICIAL);
        if (!CompanyName.of(newName).key().equals(CompanyName.of(name).key())) {
            alsoKnownAs(Alias.Kind.FORMER, name);
        }
        name = newName;
        alsoKnownAs(Alias.Kind.OFFICIAL, newName);
    }

    void identify(@Nullable CreditCode code) {
        creditCode = code != null && code.hasShape() ? code.normalised() : null;
        registrationNo = code != null && code.isOldNumber() ? code.normalised() : registrationNo;
    }

    void locate(@Nullable Region region) {
        regionCode = region == null ? null : region.code();
        cityCode = region == null ? null : region.cityCode();
        provinceCode = region == null ? null : region.provinceCode();
    }

    void settle(@Nullable String place) {
        address = place;
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

    void knownFrom(@Nullable String note) {
        sourceNote = note == null ? "" : note;
    }

    /** The fields that people edit, as the audit keeps them. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("creditCode", creditCode);
        fields.put("registrationNo", registrationNo);
        fields.put("region", regionCode);
        fields.put("address", address);
        fields.put("enterpriseType", enterpriseType);
        fields.put("capital", capitalText);
        fields.put("foundedOn", foundedOn);
        fields.put("businessScope", businessScope);
        fields.put("products", products);
        fields.put("sourceNote", sourceNote);
        return fields;
    }

    final void alsoKnownAs(Alias.Kind kind, String name) {
        names.add(Alias.of(kind, name));
    }

    void cameWith(UUID batch, int row) {
        this.batchId = batch;
        this.batchRow = row;
    }

    final void tag(Collection<String> more) {
        tags.addAll(more);
    }

    /** What the register does not know of the firm. */
    Set<Gap> gaps() {
        Map<Gap, @Nullable Object> known = new EnumMap<>(Gap.class);
        known.put(Gap.CREDIT_CODE, creditCode != null ? creditCode : registrationNo);
        known.put(Gap.REGION, regionCode);
        known.put(Gap.ADDRESS, address);
        known.put(Gap.ENTERPRISE_TYPE, enterpriseType);
        known.put(Gap.CAPITAL, capitalText);
        known.put(Gap.FOUNDED_ON, foundedOn);
        known.put(Gap.BUSINESS_SCOPE, businessScope);
        known.put(Gap.PRODUCTS, products);
        EnumSet<Gap> gaps = EnumSet.allOf(Gap.class);
        gaps.removeIf(gap -> known.get(gap) != null);
        return gaps;
    }

    /** Adds what a description knows and the register does not; what is there stays. */
    void fill(Set<Gap> gaps, CompanyDraft draft) {
        register(
                gaps.contains(Gap.CREDIT_CODE) ? draft.code() : null,
                gaps.contains(Gap.REGION) ? draft.region() : null,
                gaps.contains(Gap.ADDRESS) ? draft.address() : address);
        describe(
                gaps.contains(Gap.ENTERPRISE_TYPE) ? draft.enterpriseType() : enterpriseType,
                gaps.contains(Gap.CAPITAL) ? draft.capital() : null,
                gaps.contains(Gap.FOUNDED_ON) ? draft.foundedOn() : foundedOn,
                gaps.contains(Gap.BUSINESS_SCOPE) ? draft.businessScope() : businessScope,
                gaps.contains(Gap.PRODUCTS) ? draft.products() : products);
        draft.otherNames().forEach(other -> alsoKnownAs(other.kind(), other.name()));
        tag(draft.tags());
    }

    String getName() {
        return name;
    }

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
    String getCityCode() {
        return cityCode;
    }

    Set<Alias> getNames() {
        return names;
    }

    Set<String> getTags() {
        return tags;
    }
}
