package org.lianzhao.lead;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The invented leads of a demonstration are there; other features add what is to be done about them, in the same transaction.
 *
 * @param leads their keys by title
 */
public record SampleLeadsOpened(Map<String, UUID> leads) {

    /** The lead of this title; it is in the file of sample leads. */
    public UUID called(String title) {
        return Optional.ofNullable(leads.get(title))
                .orElseThrow(() -> new IllegalArgumentException("No lead " + title));
    }
}
