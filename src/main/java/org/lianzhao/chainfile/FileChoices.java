package org.lianzhao.chainfile;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * What somebody decided after he had looked at the dry run.
 *
 * @param seen what he looked at
 * @param removes whether that leaves the map which the file does not have
 * @param skips whether rows with errors are left out; otherwise they keep the whole file out
 */
record FileChoices(String seen, boolean removes, boolean skips) {
    static FileChoices of(@Nullable String seen, @Nullable String missing, @Nullable String bad) {
        if (seen == null || seen.isBlank()) {
            throw new Invalid("seen", "field-required");
        }
        return new FileChoices(seen, chosen("missing", missing, "keep", "remove"), chosen("bad", bad, "stop", "skip"));
    }

    private static boolean chosen(String field, @Nullable String said, String usual, String other) {
        if (said == null || said.equals(usual)) {
            return false;
        }
        if (!said.equals(other)) {
            throw new Invalid(field, "chain-file-choice", usual, other);
        }
        return true;
    }
}
