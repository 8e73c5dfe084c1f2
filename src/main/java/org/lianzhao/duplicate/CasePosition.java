package org.lianzhao.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Invalid;

/** Where a page of the queue begins: after the case of this strength and key. */
record CasePosition(int strength, UUID id) {

    static @Nullable CasePosition of(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return null;
        }
        String[] parts = position.split(":", 2);
        try {
            return new CasePosition(Integer.parseInt(parts[0]), Cursor.key(parts[parts.length - 1]));
        } catch (NumberFormatException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }
}
