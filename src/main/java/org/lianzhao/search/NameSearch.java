package org.lianzhao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** One search by name: class after class, and within a class the shorter name first. */
final class NameSearch {
    /** More than letters and digits there are; names in rare scripts could make any number of them. */
    private static final int MOST_RUNS = 100;

    private final IndexSearcher searcher;
    private final NameQuery query;
    private final Map<NameClass, Query> classes = new EnumMap<>(NameClass.class);

    NameSearch(IndexSearcher searcher, NameQuery query) {
        this.searcher = searcher;
        this.query = query;
        QueryBuilder phrases = new QueryBuilder(Analysis.analyzer());
        String text = query.text();
        int length = text.codePointCount(0, text.length());
        classes.put(NameClass.EXACT, either(new TermQuery(new Term(Documents.NAME, text)), code()));
        classes.put(NameClass.PREFIX, phrase(phrases, Analysis.PAIRS, Documents.START + text));
        classes.put(NameClass.SUBSTRING, phrase(phrases, length < 2 ? Analysis.CHARACTERS : Analysis.PAIRS, text));
        boolean letters = text.matches("[a-z0-9]{2,}");
        classes.put(
                NameClass.PINYIN,
                !letters
                        ? new MatchNoDocsQuery()
                        : length < 3 ? begun(Analysis.SOUNDS, text) : phrase(phrases, Analysis.SOUNDS, text));
    }

    // the few runs that begin like this are looked through side by side, and only until there are enough hits
    private static Query begun(String field, String text) {
        return new PrefixQuery(
                new Term(field, text), new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_RUNS));
    }

    private Query code() {
        String code = query.code();
        if (code.length() < Documents.SHORTEST_CODE) {
            return new MatchNoDocsQuery();
        }
        return code.length() > Documents.LONGEST_START
                ? new PrefixQuery(new Term(Documents.CODE, code))
                : new TermQuery(new Term(Documents.CODE_START, code));
    }

    NameHits hits() throws IOException {
        if (query.text().isEmpty()) {
            return new NameHits(List.of(), null);
        }
        Position start = Position.read(query.position());
        List<UUID> ids = new ArrayList<>();
        for (NameClass fit : NameClass.values()) {
            if (fit.compareTo(start.fit()) >= 0) {
                Position.@Nullable Place after = fit == start.fit() ? start.after() : null;
                int wanted = query.most() - ids.size();
                ScoreDoc[] found = page(fit, after, wanted + 1);
                for (ScoreDoc hit : Arrays.asList(found).subList(0, Math.min(wanted, found.length))) {
                    ids.add(Documents.idOf(searcher, hit.doc));
                }
                if (found.length > wanted) {
                    Position.@Nullable Place last = wanted == 0 ? after : Position.Place.of(found[wanted - 1]);
                    return new NameHits(ids, new Position(fit, last).written());
                }
            }
        }
        return new NameHits(ids, null);
    }

    private ScoreDoc[] page(NameClass fit, Position.@Nullable Place after, int most) throws IOException {
        FieldDoc from = after == null ? null : after.asDocument();
        return searcher.search(only(fit), new TopFieldCollectorManager(Documents.ORDER, most, from, most)).scoreDocs;
    }

    private Query only(NameClass fit) {
        BooleanQuery.Builder all = Narrowed.of(query.kind(), query.narrowings())
                .add(classes.getOrDefault(fit, new MatchNoDocsQuery()), Occur.FILTER);
        classes.forEach((better, question) -> {
            if (better.compareTo(fit) < 0) {
                all.add(question, Occur.MUST_NOT);
            }
        });
        return all.build();
    }

    private static Query phrase(QueryBuilder phrases, String field, String text) {
        Query found = phrases.createPhraseQuery(field, text);
        return found == null ? new MatchNoDocsQuery() : found;
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
