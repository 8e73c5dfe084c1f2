package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it means.
 *
 * @param position from 0
 * @param title as the file writes it, shortened
 * @param column the column of the kind; null for one that is passed over
 * @param rule what it may do to a record that is known
 */
record FileColumn(int position, String title, @Nullable String column, FillRule rule) {

    FileColumn meaning(@Nullable String meant, FillRule allowed) {
        return new FileColumn(position, title, meant, allowed);
    }
}
