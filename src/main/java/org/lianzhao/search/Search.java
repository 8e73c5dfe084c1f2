package org.lianzhao.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.lianzhao.shared.problem.NotReady;

/**
 * What others may ask of the index. It finds candidates; whoever shows them reads them from the database again. Nothing
 * here tells which engine stands behind it.
 */
@ApplicationScoped
public class Search {
    private final SearchIndex index;
    private final SearchIndexing indexing;

    Search(SearchIndex index, SearchIndexing indexing) {
        this.index = index;
        this.indexing = indexing;
    }

    /** Records whose name or number fits what somebody typed, best first. */
    public NameHits byName(NameQuery query) {
        return ask(searcher -> new NameSearch(searcher, query).hits());
    }

    /** Records that meet conditions, the latest first; fewer than asked for only where there are no more. */
    public List<UUID> newest(Listing listing) {
        return ask(searcher -> new NewestSearch(searcher, listing).ids());
    }

    /** Records whose texts or names speak of a topic, those that speak of more of its words first. */
    @CacheResult(cacheName = "topic-hits")
    public TopicHits byTopic(TopicQuery query) {
        return byTopicNow(query);
    }

    /** The same as the index stands this moment: for what is kept, not only shown. */
    public TopicHits byTopicNow(TopicQuery query) {
        return ask(searcher -> new TopicSearch(searcher, query).hits());
    }

    /** How common the words of a topic are among all records of its kind. */
    @CacheResult(cacheName = "topic-spread")
    public TopicSpread spread(TopicQuery query) {
        return spreadNow(query);
    }

    /** The same as the index stands this moment. */
    public TopicSpread spreadNow(TopicQuery query) {
        return ask(searcher -> new TopicSearch(searcher, query).spread());
    }

    /** Brings the index up to date at once, instead of within seconds. */
    public void catchUp() {
        try {
            indexing.catchUp();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        Generation serving = index.current();
        if (serving == null) {
            throw new NotReady("index-building")
                    .with("done", indexing.progress().done())
                    .with("estimated", indexing.progress().estimated());
        }
        try {
            return ask(question, serving);
        } catch (AlreadyClosedException replaced) {
            return ask(question); // another one has just taken its place
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T ask(Question<T> question, Generation serving) throws IOException {
        SearcherManager searchers = serving.searchers();
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }
}
