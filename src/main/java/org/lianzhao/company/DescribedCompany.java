package org.lianzhao.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A firm as somebody describes it, to ask whether the register has it. */
record DescribedCompany(
        @NotBlank @Size(max = 200) @FirmName String name,
        @Nullable @Size(max = 40) String creditCode,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 60) String legalRepresentative) {}
