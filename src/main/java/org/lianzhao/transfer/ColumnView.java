package org.lianzhao.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file, what it means, and what stands in it.
 *
 * @param position from 0
 * @param column the kind's column; null for one that is passed over
 * @param samples the cells of the first rows
 */
record ColumnView(int position, String title, @Nullable String column, FillRule rule, List<String> samples) {}
