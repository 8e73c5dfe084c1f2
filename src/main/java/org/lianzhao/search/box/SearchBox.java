package org.lianzhao.search.box;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.search.Search;
import org.lianzhao.shared.problem.Invalid;

/** Looks for what somebody types, in every kind of record that he may read. */
@ApplicationScoped
class SearchBox {
    private final Search search;
    private final Instance<FoundKind> kinds;

    SearchBox(Search search, @Any Instance<FoundKind> kinds) {
        this.search = search;
        this.kinds = kinds;
    }

    /** Looks by names and by all numbers. */
    SearchView look(BoxQuestion question) {
        return look(question, FoundKind::code);
    }

    /** Looks by names and by those numbers that are no secret. */
    SearchView lookOpenly(BoxQuestion question) {
        return look(question, FoundKind::openCode);
    }

    private SearchView look(BoxQuestion question, BiFunction<FoundKind, String, String> code) {
        String typed = question.typed();
        List<FoundKind> asked = asked(question.kind());
        if (typed.isEmpty()) {
            return SearchView.nothing(SearchView.Reason.NOTHING_TYPED);
        }
        if (asked.stream().allMatch(one -> one.searched(typed).isEmpty())) {
            return SearchView.nothing(SearchView.Reason.ONLY_SIGNS);
        }
        List<SuggestionGroup> groups = asked.stream()
                .filter(FoundKind::mayRead)
                .map(one -> new KindSearch(search, one, typed, code.apply(one, typed)).group(question.rows()))
                .filter(group -> !group.items().isEmpty())
                .toList();
        return new SearchView(groups, null);
    }

    private List<FoundKind> asked(@Nullable String kind) {
        List<FoundKind> asked = kinds.stream()
                .filter(one -> kind == null || kind.isEmpty() || one.kind().equals(kind))
                .sorted(Comparator.comparingInt(FoundKind::place))
                .toList();
        if (asked.isEmpty()) {
            throw new Invalid("kind", "unknown-kind", kind == null ? "" : kind);
        }
        return asked;
    }
}
