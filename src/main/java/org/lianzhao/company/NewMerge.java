package org.lianzhao.company;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * That another record is the same firm.
 *
 * @param goneId the other record, which goes
 * @param version the version of the record that is kept, as the caller saw it; null where he did not look
 * @param goneVersion that of the other
 * @param take the fields whose value is the other one's from now on; what the kept record lacks it gets anyway
 * @param confirm that they are one firm although their credit codes differ
 */
public record NewMerge(
        @NotNull UUID goneId,
        @Nullable Integer version,
        @Nullable Integer goneVersion,
        @Nullable @Size(max = 20) List<@NotNull String> take,
        @Nullable Boolean confirm) {

    Set<MergeField> chosen() {
        Set<MergeField> chosen = EnumSet.noneOf(MergeField.class);
        for (String field : take == null ? List.<String>of() : take) {
            chosen.add(MergeField.of(field).orElseThrow(() -> new Invalid("take", "merge-field", field)));
        }
        return chosen;
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirm);
    }
}
