package org.lianzhao.company;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A firm that rows of a file are compared with: one of the register, or one that an earlier row described. */
final class KnownCompany {
    private final Company company;
    private final boolean stored;
    private final Set<String> officialKeys;

    private KnownCompany(Company company, boolean stored) {
        this.company = company;
        this.stored = stored;
        this.officialKeys = company.getNames().stream()
                .filter(name -> name.kind() != Alias.Kind.SHORT)
                .map(Alias::nameKey)
                .collect(Collectors.toSet());
    }

    /** A firm of the register, or one that is about to be. */
    static KnownCompany registered(Company company) {
        return new KnownCompany(company, true);
    }

    /** A firm that a dry run would have put in the register: nobody can open it. */
    static KnownCompany rehearsed(Company company) {
        return new KnownCompany(company, false);
    }

    boolean isCalled(String key) {
        return officialKeys.contains(key);
    }

    DuplicateCheck.Subject subject() {
        return new DuplicateCheck.Subject(
                officialKeys, Set.of(), company.getCreditCode(), company.getRegistrationNo(), company.getCityCode());
    }

    Company company() {
        return company;
    }

    @Nullable
    UUID id() {
        return stored ? company.getId() : null;
    }

    String name() {
        return company.getName();
    }

    Set<String> officialKeys() {
        return officialKeys;
    }

    @Nullable
    String creditCode() {
        return company.getCreditCode();
    }

    @Nullable
    String registrationNo() {
        return company.getRegistrationNo();
    }
}
