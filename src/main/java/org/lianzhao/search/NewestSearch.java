package org.lianzhao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** One list of records that meet conditions, by their keys, the latest first: the order of the database's own lists. */
final class NewestSearch {
    private static final Sort ORDER = new Sort(
            new SortField(Documents.TIME, SortField.Type.LONG, true),
            new SortField(Documents.REST, SortField.Type.LONG, true));
    /** Beside what a page holds: from here on, older records are passed over without being looked at. */
    private static final int MORE = 1;

    private final IndexSearcher searcher;
    private final Listing listing;

    NewestSearch(IndexSearcher searcher, Listing listing) {
        this.searcher = searcher;
        this.listing = listing;
    }

    List<UUID> ids() throws IOException {
        var collector =
                new TopFieldCollectorManager(ORDER, listing.most(), after(listing.below()), listing.most() + MORE);
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(
                        Narrowed.of(listing.kind(), listing.narrowings()).build(), collector)
                .scoreDocs) {
            ids.add(Documents.idOf(searcher, hit.doc));
        }
        return ids;
    }

    private static @Nullable FieldDoc after(@Nullable UUID below) {
        return below == null
                ? null
                : new FieldDoc(
                        Integer.MAX_VALUE, Float.NaN, new Object[] {Documents.time(below), Documents.rest(below)});
    }
}
