package org.lianzhao.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/**
 * Everybody who said by hand what is said of a firm in a segment, be it only a part of it: nobody of them verifies it.
 *
 * @param ids their keys, with a blank between two
 * @param name of who said it before keys were noted, where more than one or nobody is called so now
 */
@Embeddable
public record SaidBy(
        @Column(name = "said_by_ids") @Nullable String ids,
        @Column(name = "said_by_name") @Nullable String name) {
    private static final SaidBy NOBODY = new SaidBy(null, null);

    /** Him, too. */
    static SaidBy also(@Nullable SaidBy before, UUID person) {
        SaidBy known = before == null ? NOBODY : before;
        return new SaidBy(
                Stream.concat(known.keys(), Stream.of(person.toString()))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                known.name);
    }

    /** Whether it is, or may be, this person's word. */
    boolean includes(Author person) {
        return person.name().equals(name) || keys().anyMatch(person.id().toString()::equals);
    }

    private Stream<String> keys() {
        return ids == null ? Stream.of() : Stream.of(ids.split(" "));
    }
}
