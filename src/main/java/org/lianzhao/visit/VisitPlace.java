package org.lianzhao.visit;

import java.time.DateTimeException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;

/** A visit's place in a list. */
record VisitPlace(Slot slot, UUID id) {
    String position() {
        return slot.day() + "/" + slot.minute() + "/" + id;
    }

    static @Nullable VisitPlace of(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return null;
        }
        try {
            String[] parts = position.split("/", 3);
            Slot slot = new Slot(Days.parse(parts[0]), Integer.parseInt(parts[1]));
            VisitPlace place = new VisitPlace(slot, Cursor.key(parts[2]));
            if (place.position().equals(position)) {
                return place;
            }
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException forged) {
            // no better than one that is only written differently
        }
        throw new Invalid("cursor", "cursor");
    }
}
