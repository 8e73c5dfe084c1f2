package org.lianzhao.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianzhao.search.IndexView.Building;
import org.lianzhao.search.IndexView.KindCount;

/** Looking after this instance's index: how it is, and building it again. */
@ApplicationScoped
class IndexCare {
    private final SearchIndex index;
    private final SearchIndexing indexing;
    private final IndexWatch watch;
    private final Instance<IndexedKind> kinds;
    private final Event<IndexRebuildAsked> asked;
    private final Clock clock;
    private final Optional<String> name;

    IndexCare(
            SearchIndex index,
            SearchIndexing indexing,
            IndexWatch watch,
            @Any Instance<IndexedKind> kinds,
            Event<IndexRebuildAsked> asked,
            Clock clock,
            @ConfigProperty(name = "lianzhao.instance") Optional<String> name) {
        this.index = index;
        this.indexing = indexing;
        this.watch = watch;
        this.kinds = kinds;
        this.asked = asked;
        this.clock = clock;
        this.name = name;
    }

    IndexView show() {
        try {
            return view(index.current(), watch.measured());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IndexView view(@Nullable Generation serving, IndexLag lag) throws IOException {
        IndexCommit shown = serving == null ? null : serving.shown();
        return new IndexView(
                instance(),
                serving != null,
                indexing.isBuilding()
                        ? new Building(
                                indexing.progress().done(), indexing.progress().estimated())
                        : null,
                indexing.failure(),
                shown == null ? null : shown.position(),
                lag.changes(),
                lag.secondsAt(clock.instant()),
                serving == null ? List.of() : counted(serving),
                serving == null ? 0 : serving.size(),
                shown == null ? null : shown.builtAt());
    }

    /** Asks for a new index; the one there is serves until that is ready. */
    @Transactional
    IndexView rebuild() {
        asked.fire(IndexRebuildAsked.of(instance()));
        indexing.rebuild();
        return show();
    }

    private String instance() {
        return name.filter(given -> !given.isBlank()).orElseGet(IndexCare::host);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "?";
        }
    }

    private List<KindCount> counted(Generation serving) throws IOException {
        List<KindCount> counted = new ArrayList<>();
        for (IndexedKind kind : kinds) {
            counted.add(new KindCount(kind.kind(), serving.records(kind.kind())));
        }
        counted.sort(Comparator.comparing(KindCount::kind));
        return counted;
    }
}
