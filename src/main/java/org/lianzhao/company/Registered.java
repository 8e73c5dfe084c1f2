package org.lianzhao.company;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;
import org.lianzhao.likeness.NameKind;

/** What a comparison needs of a registered firm, but for its names. */
record Registered(
        UUID id,
        String name,
        @Nullable String creditCode,
        @Nullable String registrationNo,
        @Nullable String regionCode,
        @Nullable String address,
        @Nullable String legalRepresentative) {

    /** The firm under a code that is on a record which was merged with it. */
    Registered under(@Nullable String code) {
        return new Registered(id, name, code, registrationNo, regionCode, address, legalRepresentative);
    }

    /** Whether a credit code with a right check character tells it from all firms with another one. */
    boolean isCoded() {
        return creditCode != null && new CreditCode(creditCode).isValid();
    }

    /** The firm as it is compared, with these names. */
    FirmTraits traits(List<Alias> names) {
        List<Named> named = new ArrayList<>();
        names.forEach(alias -> named.add(new Named(alias.kind(), alias.nameKey())));
        if (names.stream().noneMatch(alias -> alias.kind() == NameKind.OFFICIAL)) {
            named.add(new Named(NameKind.OFFICIAL, CompanyName.keyOf(name)));
        }
        return FirmTraits.of(named, new Numbers(creditCode, registrationNo, regionCode), address, legalRepresentative);
    }
}
