package org.lianzhao.search;

import java.util.Set;
import java.util.UUID;

/** A condition that hits must meet beside what somebody typed. Values are what the kind gave its records. */
public sealed interface Narrowing {

    /** One of these values is among those under the name. */
    record OneOf(String name, Set<String> values) implements Narrowing {}

    /** The number under the name is there, and neither below nor above; the ends count. */
    record Between(String name, long from, long to) implements Narrowing {}

    /** One of these records. */
    record Among(Set<UUID> ids) implements Narrowing {}

    /** None of these records. */
    record Without(Set<UUID> ids) implements Narrowing {}

    /** The value is among those under the name. */
    static Narrowing is(String name, String value) {
        return new OneOf(name, Set.of(value));
    }
}
