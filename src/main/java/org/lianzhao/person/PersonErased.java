package org.lianzhao.person;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Somebody is erased. Features that keep people as others wrote of them take this one away as well, in the same
 * transaction.
 *
 * @param firms where he is or was
 * @param reaches whether a number or an address, however it is written, was this person's
 */
public record PersonErased(UUID personId, Set<UUID> firms, Predicate<String> reaches) {
    /** Whether one of them stands in a text, alone or beside others. */
    public boolean isIn(String text) {
        return reaches.test(text) || !without(text).equals(text);
    }

    /** A text without his numbers and addresses, the same where none of them is in it. Names stay: others may have them, too. */
    public String without(String text) {
        return ContactTraces.without(text, reaches);
    }
}
