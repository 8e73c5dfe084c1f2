package org.lianzhao.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A firm to put in the register. Only the name is needed; the rest may be learnt later. */
record NewCompany(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String creditCode,
        @Nullable @Size(max = 6) String regionCode,
        @Nullable @Size(max = 100) String shortName,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> formerNames,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 100) String enterpriseType,
        @Nullable @Size(max = 100) String capital,
        @Nullable @PastOrPresent LocalDate foundedOn,
        @Nullable @Size(max = 4000) String businessScope,
        @Nullable @Size(max = 1000) String products,
        @Nullable @Size(max = 300) String sourceNote) {}
