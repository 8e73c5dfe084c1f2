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
        Map<String, FillRule> rules) {}
