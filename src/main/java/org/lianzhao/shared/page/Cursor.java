package org.lianzhao.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** Where the next page starts, in a form that callers hand back unread. It holds a sort key and grants nothing. */
public final class Cursor {
    private Cursor() {}

    static String after(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    /** The position a cursor stands for; null where the list starts at its beginning. */
    public static @Nullable String position(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }

    /** The position as a number. */
    public static @Nullable Long number(@Nullable String cursor) {
        String position = position(cursor);
        if (position == null) {
            return null;
        }
        try {
            return Long.valueOf(position);
        } catch (NumberFormatException forged) {
            throw new Invalid("cursor", "cursor");
        }
    }

    /** The position as a record's key. */
    public static @Nullable UUID id(@Nullable String cursor) {
        String position = position(cursor);
        return position == null ? null : key(position);
    }

    /** A record's key in a position, refused where no list would write it so. */
    public static UUID key(String written) {
        try {
            UUID key = UUID.fromString(written);
            if (key.toString().equals(written)) {
                return key;
            }
        } catch (IllegalArgumentException forged) {
            // no better than one that is only written differently
        }
        throw new Invalid("cursor", "cursor");
    }
}
