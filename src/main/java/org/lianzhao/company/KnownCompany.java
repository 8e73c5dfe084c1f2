package org.lianzhao.company;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A firm that rows of a file are compared with: one of the register, or one that an earlier row described. */
final class KnownCompany {
    private final @Nullable Company company;
    private final @Nullable UUID id;
    private final String name;
    private final Set<String> officialKeys;
    private final Set<String> allKeys;
    private final Set<String> tags;
    private final Set<Gap> gaps;
    private @Nullable String creditCode;
    private @Nullable String registrationNo;
    private @Nullable String cityCode;
    private FirmTraits traits;

    private KnownCompany(
            @Nullable Company company,
            String name,
            Set<String> officialKeys,
            Set<String> allKeys,
            Set<String> tags,
            Set<Gap> gaps,
            FirmTraits traits) {
        this.company = company;
        this.id = company == null ? null : company.getId();
        this.name = name;
        this.officialKeys = officialKeys;
        this.allKeys = allKeys;
        this.tags = tags;
        this.gaps = gaps;
        this.traits = traits;
    }

    /** A firm of the register; what rows add to it is added to the register. */
    static KnownCompany registered(Company company) {
        Set<String> official = company.getNames().stream()
                .filter(name -> name.kind() != Alias.Kind.SHORT)
                .map(Alias::nameKey)
                .collect(Collectors.toSet());
        Set<String> all = company.getNames().stream().map(Alias::nameKey).collect(Collectors.toSet());
        KnownCompany known = new KnownCompany(
                company,
                company.getName(),
                official,
                all,
                new HashSet<>(company.getTags()),
                company.gaps(),
                company.traits());
        known.creditCode = company.getCreditCode();
        known.registrationNo = company.getRegistrationNo();
        known.cityCode = company.getCityCode();
        return known;
    }

    /** A firm that a dry run would have put in the register. */
    static KnownCompany rehearsed(CompanyDraft draft) {
        EnumSet<Gap> gaps = EnumSet.allOf(Gap.class);
        gaps.removeAll(draft.facts());
        Set<String> keys = new HashSet<>(draft.keys());
        KnownCompany known = new KnownCompany(
                null, draft.name(), Set.of(draft.nameKey()), keys, new HashSet<>(draft.tags()), gaps, draft.traits());
        known.creditCode = draft.creditCode();
        known.registrationNo = draft.registrationNo();
        known.cityCode = draft.cityCode();
        return known;
    }

    /** Adds what the description knows beyond it. Returns the facts that were added, null when there was nothing new. */
    @Nullable
    Set<Gap> learn(CompanyDraft draft, FactSource from) {
        Set<Gap> added = EnumSet.noneOf(Gap.class);
        draft.facts().stream().filter(gaps::contains).forEach(added::add);
        boolean named = allKeys.addAll(draft.keys());
        boolean tagged = tags.addAll(draft.tags());
        if (added.isEmpty() && !named && !tagged) {
            return null;
        }
        if (company != null) {
            company.fill(added, draft);
            company.sourced(added, from);
        }
        gaps.removeAll(added);
        creditCode = added.contains(Gap.CREDIT_CODE) ? draft.creditCode() : creditCode;
        registrationNo = added.contains(Gap.CREDIT_CODE) ? draft.registrationNo() : registrationNo;
        cityCode = added.contains(Gap.REGION) ? draft.cityCode() : cityCode;
        traits = company == null ? traits.completedBy(added, draft.traits()) : company.traits();
        return added;
    }

    boolean isCalled(String key) {
        return officialKeys.contains(key);
    }

    FirmTraits traits() {
        return traits;
    }

    @Nullable
    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Set<String> officialKeys() {
        return officialKeys;
    }

    @Nullable
    String creditCode() {
        return creditCode;
    }

    @Nullable
    String registrationNo() {
        return registrationNo;
    }
}
