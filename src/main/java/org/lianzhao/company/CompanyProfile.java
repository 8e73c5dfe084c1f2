package org.lianzhao.company;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a firm is about.
 *
 * @param source where the register has the firm from, as it was noted, or as the key of a sentence: whoever keeps it has
 *     readers of two languages
 * @param factSources where single facts are from that came later, in words, by the fact's field
 */
public record CompanyProfile(
        UUID id,
        String name,
        String products,
        String businessScope,
        @Nullable String regionCode,
        @Nullable String industryCode,
        String source,
        Map<String, String> factSources,
        List<String> tags) {

    /** Where this fact is from, as {@code source}. */
    public String sourceOf(String field) {
        return factSources.getOrDefault(field, source);
    }

    static CompanyProfile of(
            @Nullable Object[] row, String source, Map<String, String> factSources, List<String> tags) {
        return new CompanyProfile(
                (UUID) Objects.requireNonNull(row[0]),
                (String) Objects.requireNonNull(row[1]),
                Objects.requireNonNullElse((String) row[2], ""),
                Objects.requireNonNullElse((String) row[3], ""),
                (String) row[4],
                (String) row[7],
                source,
                factSources,
                tags);
    }
}
