package org.lianzhao.lead;

import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads cells of plain SQL, which MySQL and MariaDB give in types of their own. */
final class Cells {
    private Cells() {}

    static UUID id(@Nullable Object cell) {
        return Objects.requireNonNull(idOrNull(cell));
    }

    static @Nullable UUID idOrNull(@Nullable Object cell) {
        if (cell == null || cell instanceof UUID) {
            return (UUID) cell;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** A key as the database keeps it. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static LocalDate day(@Nullable Object cell) {
        return Objects.requireNonNull(dayOrNull(cell));
    }

    static @Nullable LocalDate dayOrNull(@Nullable Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    static boolean truth(Object cell) {
        return cell instanceof Boolean flag ? flag : ((Number) cell).intValue() != 0;
    }
}
