package org.lianzhao.search.box;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search box shows.
 *
 * @param groups kinds of which something was found
 * @param reason why nothing was looked for; null where something was
 */
record SearchView(List<SuggestionGroup> groups, @Nullable Reason reason) {

    /** Why nothing was looked for. */
    enum Reason {
        NOTHING_TYPED,
        /** Punctuation and blanks, which no search counts. */
        ONLY_SIGNS
    }

    static SearchView nothing(Reason reason) {
        return new SearchView(List.of(), reason);
    }
}
