package org.lianzhao.company;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two records.
 *
 * @param taken the fields that the kept record has from the other
 * @param moved how many rows that the reader may know of went along, by the column that named the firm: {@code leads.company_id}
 * @param undoneAt null while it holds
 */
public record MergeView(
        UUID id,
        CompanyRef kept,
        CompanyRef gone,
        List<String> taken,
        Map<String, Integer> moved,
        Instant mergedAt,
        @Nullable String mergedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
