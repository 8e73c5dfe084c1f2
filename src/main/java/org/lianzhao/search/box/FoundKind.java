package org.lianzhao.search.box;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianzhao.search.Narrowing;

/**
 * What a feature says about a kind of record in the search box, beside the {@code IndexedKind} of the same name. The box
 * asks every bean of this type: the index finds, {@link #read} decides.
 */
public interface FoundKind {
    /** The kind's name: {@code company}. */
    String kind();

    /** Where its group stands among the others; the smallest comes first. */
    int place();

    /** Whether the caller may read any record of this kind at all. */
    boolean mayRead();

    /** What was typed, in the form in which the kind's names are indexed; empty where nothing is left of it. */
    String searched(String typed);

    /** What was typed, as a number of this kind may be written; empty where it has none. */
    String code(String typed);

    /** The same where it was typed into an address, which others may keep: empty where such numbers are somebody's own. */
    default String openCode(String typed) {
        return code(typed);
    }

    /**
     * What the index knows of who may read what, so that hardly anything is read in vain. It may be some seconds old: no
     * right rests on it.
     */
    List<Narrowing> forCaller();

    /** These records as the database has them now, in any order, without those that the caller may not see. */
    List<Found> read(Collection<UUID> ids);

    /** The address of the list that shows everything found. */
    String listOf(String typed);
}
