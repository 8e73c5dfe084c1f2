package org.lianzhao.chainfile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes of segments. In a chain that is begun with the file of another one the codes follow: EQ-1010 becomes
 * TS-1010, as when a chain is begun after a pattern; codes of third chains stay, for they name segments that are shared.
 */
final class FileCodes {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    private final String from;
    private final String to;

    /** @param from the code of the chain that the file is of; null where it stays */
    FileCodes(@Nullable String from, String to) {
        this.from = from == null ? "" : from + "-";
        this.to = to + "-";
    }

    static boolean isOne(String code) {
        return FORM.matcher(code).matches();
    }

    Optional<String> of(FileRow row, FileField field) {
        return row.text(field).map(this::of);
    }

    String of(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return !from.isEmpty() && code.startsWith(from) ? to + code.substring(from.length()) : code;
    }
}
