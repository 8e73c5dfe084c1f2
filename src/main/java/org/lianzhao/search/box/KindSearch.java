package org.lianzhao.search.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.search.NameHits;
import org.lianzhao.search.NameQuery;
import org.lianzhao.search.Search;

/**
 * One kind's part of a search. What the caller may not see is nowhere in the answer, nor in whether there is more: hits are
 * read in rounds until enough of them are his.
 */
final class KindSearch {
    private static final int ROUNDS = 12;
    private static final int MOST_OF_A_ROUND = 500;
    private static final int GROWTH = 3;

    private final Search search;
    private final FoundKind kind;
    private final String typed;
    private final String code;

    /** @param code what was typed, as a number of this kind that the search may go by; empty for none */
    KindSearch(Search search, FoundKind kind, String typed, String code) {
        this.search = search;
        this.kind = kind;
        this.typed = typed;
        this.code = code;
    }

    SuggestionGroup group(int limit) {
        List<Found> found = enough(limit + 1);
        Matching matching = new Matching(kind.searched(typed), code, kind::searched);
        List<Suggestion> shown = found.stream()
                .limit(limit)
                .map(one -> new Suggestion(
                        one.id(), one.name(), one.detail(), matching.of(one).orElse(null), one.path()))
                .toList();
        return new SuggestionGroup(kind.kind(), shown, found.size() > limit, kind.listOf(typed));
    }

    private List<Found> enough(int wanted) {
        List<Found> found = new ArrayList<>();
        @Nullable String position = null;
        int most = wanted;
        for (int round = 0; round < ROUNDS; round++) {
            NameHits hits = search.byName(
                    new NameQuery(kind.kind(), kind.searched(typed), code, kind.forCaller(), position, most));
            found.addAll(read(hits.ids()));
            position = hits.next();
            if (position == null || found.size() >= wanted) {
                break;
            }
            most = Math.min(most * GROWTH, MOST_OF_A_ROUND);
        }
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private List<Found> read(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Found> read = kind.read(ids).stream().collect(Collectors.toMap(Found::id, Function.identity()));
        return ids.stream().map(read::get).filter(Objects::nonNull).toList();
    }
}
