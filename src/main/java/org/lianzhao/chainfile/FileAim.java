package org.lianzhao.chainfile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file shall go.
 *
 * @param chain the code of a chain that is there; null for one that is begun with the file
 * @param code what the new chain shall have for a code; null for that in the file
 */
record FileAim(@Nullable String chain, @Nullable String code) {
    static FileAim of(@Nullable String chain, @Nullable String code) {
        return new FileAim(orNull(chain), orNull(code));
    }

    private static @Nullable String orNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip().toUpperCase(Locale.ROOT);
    }
}
