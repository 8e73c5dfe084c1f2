package org.lianzhao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.QueryBuilder;

/** One search by topic: each word counts one, so that every instance ranks alike. */
final class TopicSearch {
    private static final Sort MORE_WORDS_FIRST =
            new Sort(Stream.concat(Stream.of(SortField.FIELD_SCORE), Stream.of(Documents.ORDER.getSort()))
                    .toArray(SortField[]::new));

    private final IndexSearcher searcher;
    private final TopicQuery query;
    private final QueryBuilder phrases = new QueryBuilder(Analysis.analyzer());

    TopicSearch(IndexSearcher searcher, TopicQuery query) {
        this.searcher = searcher;
        this.query = query;
    }

    TopicHits hits() throws IOException {
        TopFieldDocs found = searcher.search(
                question(), new TopFieldCollectorManager(MORE_WORDS_FIRST, query.most(), Integer.MAX_VALUE));
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            ids.add(Documents.idOf(searcher, hit.doc));
        }
        return new TopicHits(ids, found.totalHits.value);
    }

    TopicSpread spread() throws IOException {
        Map<String, Integer> spoken = new HashMap<>();
        for (String word : query.words()) {
            BooleanQuery.Builder one = ofKind().add(any(List.of(word)), Occur.FILTER);
            spoken.put(word, searcher.count(one.build()));
        }
        return new TopicSpread(
                searcher.count(ofKind().build()), searcher.count(filtered().build()), spoken);
    }

    private Query question() {
        return filtered()
                .add(any(query.words()), Occur.MUST)
                .add(any(query.notThese()), Occur.MUST_NOT)
                .build();
    }

    private BooleanQuery.Builder filtered() {
        BooleanQuery.Builder all = ofKind();
        query.filters()
                .forEach((name, value) ->
                        all.add(new TermQuery(new Term(Documents.FILTER + name, value)), Occur.FILTER));
        return all;
    }

    private BooleanQuery.Builder ofKind() {
        return new BooleanQuery.Builder().add(new TermQuery(new Term(Documents.KIND, query.kind())), Occur.FILTER);
    }

    private Query any(Collection<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            Query spoken = phrases.createPhraseQuery(Analysis.TEXT, word);
            if (spoken != null) {
                any.add(new ConstantScoreQuery(spoken), Occur.SHOULD);
            }
        }
        return any.build();
    }
}
