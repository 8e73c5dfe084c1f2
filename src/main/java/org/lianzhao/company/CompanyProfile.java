package org.lianzhao.company;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm is about.
 *
 * @param source where the register has it from, in words
 */
public record CompanyProfile(
        UUID id,
        String name,
        String products,
        String businessScope,
        @Nullable String regionCode,
        String source,
        List<String> tags) {

    static CompanyProfile of(@Nullable Object[] row, List<String> tags) {
        return new CompanyProfile(
                (UUID) Objects.requireNonNull(row[0]),
                (String) Objects.requireNonNull(row[1]),
                Objects.requireNonNullElse((String) row[2], ""),
                Objects.requireNonNullElse((String) row[3], ""),
                (String) row[4],
                Objects.requireNonNullElse((String) row[5], ""),
                tags);
    }
}
