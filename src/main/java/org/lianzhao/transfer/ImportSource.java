package org.lianzhao.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.event.Author;

/**
 * Where rows come from.
 *
 * @param rehearsal true for a dry run: say what would become of each row, change nothing
 * @param rules what the columns of the file may do to known records, by the name of the kind's column
 * @param note what the person who handed the file in says about its origin; the file's name where he says nothing
 */
public record ImportSource(
        UUID batch,
        String fileName,
        String note,
        boolean rehearsal,
        Optional<Author> author,
        Map<String, FillRule> rules) {
    /** On whose behalf records are made: no file came in by itself. */
    public Author handedInBy() {
        return author.orElseThrow(() -> new IllegalStateException("Nobody has handed the file in"));
    }

    /** What a column of the file may do to known records; this where nobody said anything of it. */
    public FillRule rule(String column, FillRule usual) {
        return rules.getOrDefault(column, usual);
    }
}
