package org.lianzhao.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CompanyName;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.FirmTraits.Named;
import org.lianzhao.likeness.FirmTraits.Numbers;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** A firm as somebody describes it, to ask whether the register has it. */
record DescribedCompany(
        @NotBlank @Size(max = 200) @FirmName String name,
        @Nullable @Size(max = 40) String creditCode,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 60) String legalRepresentative) {

    /** What is compared of it. */
    FirmTraits traits(Regions regions) {
        CreditCode code = CreditCode.read(creditCode);
        Numbers numbers = new Numbers(
                code != null && code.hasShape() ? code.normalised() : null,
                code != null && code.isOldNumber() ? code.normalised() : null,
                regions.today(regionCode).map(Region::code).orElse(null));
        Named official = new Named(NameKind.OFFICIAL, CompanyName.keyOf(name));
        return FirmTraits.of(List.of(official), numbers, address, legalRepresentative);
    }
}
