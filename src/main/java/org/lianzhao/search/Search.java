package org.lianzhao.search;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.lianzhao.shared.problem.NotReady;

/** What others may ask of the index. It finds candidates; whoever shows them reads them from the database again. */
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

    /** Records whose texts or names speak of a topic, those that speak of more of its words first. */
    @CacheResult(cacheName = "topic-hits")
    public TopicHits byTopic(TopicQuery query) {
        return ask(searcher -> new TopicSearch(searcher, query).hits());
    }

    /** How common the words of a topic are among all records of its kind. */
    @CacheResult(cacheName = "topic-spread")
    public TopicSpread spread(TopicQuery query) {
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
        if (!indexing.isReady()) {
            throw new NotReady("index-building");
        }
        try {
            SearcherManager searchers = index.searchers();
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
