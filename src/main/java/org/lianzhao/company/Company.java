package org.lianzhao.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
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

    @ElementCollection
    @CollectionTable(name = "company_name", joinColumns = @JoinColumn(name = "company_id"))
    private Set<Alias> names = new LinkedHashSet<>();

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

    final void alsoKnownAs(Alias.Kind kind, String name) {
        names.add(Alias.of(kind, name));
    }

    String getName() {
        return name;
    }
}
