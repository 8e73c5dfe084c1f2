package org.lianzhao.deliverable;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper of a chain in the caller's language: what it is of, as of when, its tables, and where they are from.
 *
 * @param chainCode the chain's code, {@code chain} its name
 * @param edition the number of the map's edition; {@code published} is false while it is a draft (草案)
 * @param editionOn the day on which that edition began to hold
 * @param asOf the day of which the figures are
 * @param notes where each column is from, and what is not known
 */
record Deliverable(
        DeliverableKind kind,
        String title,
        String chainCode,
        String chain,
        int edition,
        boolean published,
        LocalDate editionOn,
        LocalDate asOf,
        List<PaperSection> sections,
        List<String> notes) {

    /** How many rows its tables show. */
    long rows() {
        return sections.stream().mapToLong(section -> section.rows().size()).sum();
    }
}
