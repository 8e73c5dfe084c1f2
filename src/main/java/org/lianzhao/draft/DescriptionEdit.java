package org.lianzhao.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainRoleKind;

/**
 * What a chain shall be called and who shall answer for it, whole.
 *
 * @param version which state of it the caller was looking at
 */
record DescriptionEdit(
        @NotNull @Size(max = 100) String version,

        @NotNull @Size(max = 100) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String name,

        @Nullable @Size(max = 200) String nameEn,
        @Nullable @Size(max = 1000) String description,
        @Nullable @Size(max = 1000) String descriptionEn,
        @Nullable @Size(max = 100) String park,

        @Nullable @Size(max = DescriptionDesk.MOST_ROLES) List<@NotNull @Valid SaidRole> roles) {

    /**
     * Who answers for the chain.
     *
     * @param companyId the firm of the register that a 链主 is; its name there counts then
     */
    record SaidRole(
            @NotNull ChainRoleKind kind,

            @NotNull @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
            String name,

            @Nullable @Size(max = 200) String note,
            @Nullable UUID companyId) {}
}
