package org.lianzhao.person;

import java.util.UUID;
import java.util.function.Predicate;

/**
 * Somebody is erased. Features that keep people as others wrote of them take this one away as well, in the same
 * transaction.
 *
 * @param reaches whether a number or an address, however it is written, was this person's
 */
public record PersonErased(UUID personId, Predicate<String> reaches) {}
