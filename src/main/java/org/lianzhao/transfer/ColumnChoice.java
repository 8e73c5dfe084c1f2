package org.lianzhao.transfer;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a column of his file means.
 *
 * @param position of the column in the file, from 0
 * @param column the kind's column; null to pass it over
 * @param rule what it may do to a known record; the usual rule of the column where nothing or {@code IF_EMPTY} is said
 */
record ColumnChoice(
        @Min(0) int position,
        @Nullable @Size(max = 40) String column,
        @Nullable FillRule rule) {}
