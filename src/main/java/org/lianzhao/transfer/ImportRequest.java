package org.lianzhao.transfer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * What somebody wants done with a file.
 *
 * @param mode {@code dry-run} to see first what would happen, {@code commit} to do it
 * @param source where the file comes from, in his words
 */
record ImportRequest(
        @Nullable String kind,
        @Nullable String mode,
        @Nullable String source) {
    private static final int LONGEST_NOTE = 300;

    ImportStatus firstStatus() {
        return switch (Objects.requireNonNullElse(mode, "")) {
            case "dry-run" -> ImportStatus.READING;
            case "commit" -> ImportStatus.RUNNING;
            default -> throw new Invalid("mode", "import-mode");
        };
    }

    String note() {
        String note = source == null ? "" : source.strip();
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }
}
