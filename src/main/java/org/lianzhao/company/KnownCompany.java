package org.lianzhao.company;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.DuplicateCheck.Finding;
import org.lianzhao.likeness.DuplicateCheck.Reason;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.NameKind;

/** A firm that rows of a file are compared with: one of the register, or one that an earlier row described. */
final class KnownCompany {
    private static final int MOST = 99;

    private final Company company;
    private final boolean stored;
    private FirmTraits traits;

    private KnownCompany(Company company, FirmTraits traits, boolean stored) {
        this.company = company;
        this.stored = stored;
        this.traits = traits;
    }

    /** A firm of the register. */
    static KnownCompany registered(Company company) {
        return new KnownCompany(company, company.traits(), true);
    }

    /** A firm that a dry run would have put in the register: nobody can open it. */
    static KnownCompany rehearsed(Company company) {
        return new KnownCompany(company, company.traits(), false);
    }

    /** A new firm; one that is not stored exists in a dry run only. */
    static KnownCompany entered(Company company, FirmTraits traits, boolean stored) {
        return new KnownCompany(company, traits, stored);
    }

    boolean isCalled(String key) {
        return company.getNames().stream()
                .anyMatch(
                        name -> name.kind() != NameKind.SHORT && name.nameKey().equals(key));
    }

    FirmTraits traits() {
        return traits;
    }

    /** As what it is like a firm that somebody says is another one. */
    Lookalike likenessTo(FirmTraits described) {
        Finding found = DuplicateCheck.compare(described, traits);
        List<String> reasons = found.reasons().stream().map(Reason::name).toList();
        return new Lookalike(
                company.getId(),
                reasons.isEmpty() ? List.of("HAND") : reasons,
                Math.max(1, Math.min(MOST, found.strength())));
    }

    /** The firm has been taught something: it is compared by that from now on. */
    void relearn() {
        traits = company.traits();
        company.findableBy(traits);
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

    @Nullable
    String creditCode() {
        return company.getCreditCode();
    }

    @Nullable
    String registrationNo() {
        return company.getRegistrationNo();
    }
}
