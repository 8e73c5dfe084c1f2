package org.lianzhao.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.problem.Invalid;

/** A row among those of all imports, where a page of a list begins that goes backwards. */
record ImportPlace(UUID importId, int row) {
    private static final ImportPlace BEHIND_ALL = new ImportPlace(new UUID(-1, -1), Integer.MAX_VALUE);

    static ImportPlace of(@Nullable String cursor) {
        String position = Cursor.position(cursor);
        if (position == null) {
            return BEHIND_ALL;
        }
        String[] parts = position.split(":", 2);
        try {
            return new ImportPlace(Cursor.key(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (NumberFormatException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }

    static String text(ImportTouch touch) {
        return touch.importId() + ":" + touch.row();
    }

    boolean isBehind(ImportTouch touch) {
        int imports = importId.toString().compareTo(touch.importId().toString());
        return imports == 0 ? row > touch.row() : imports > 0;
    }
}
