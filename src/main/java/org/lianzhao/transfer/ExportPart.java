package org.lianzhao.transfer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;

/**
 * Which part of a list an export reads next.
 *
 * @param cursor where the part before ended; null for the first
 * @param columns the names of the columns that are wanted: what belongs to others need not be read
 * @param inFull whether personal data may be handed out as they are; masked otherwise
 */
public record ExportPart(@Nullable String cursor, Limit limit, Set<String> columns, boolean inFull) {

    /** Whether one of these columns is wanted. */
    public boolean wants(String... names) {
        for (String name : names) {
            if (columns.contains(name)) {
                return true;
            }
        }
        return false;
    }

    ExportPart after(@Nullable String end) {
        return new ExportPart(end, limit, columns, inFull);
    }
}
