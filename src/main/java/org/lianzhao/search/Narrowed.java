package org.lianzhao.search;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What hits must meet, as Lucene asks for it. */
final class Narrowed {
    private Narrowed() {}

    /** A query for records of a kind that meet all of this; more can be asked of them. */
    static BooleanQuery.Builder of(String kind, Collection<Narrowing> narrowings) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(kind(kind), Occur.FILTER);
        for (Narrowing one : narrowings) {
            if (one instanceof Narrowing.OneOf values) {
                all.add(oneOf(values), Occur.FILTER);
            } else if (one instanceof Narrowing.Between span) {
                all.add(LongField.newRangeQuery(Documents.NUMBER + span.name(), span.from(), span.to()), Occur.FILTER);
            } else if (one instanceof Narrowing.Among records) {
                all.add(records(kind, records.ids()), Occur.FILTER);
            } else if (one instanceof Narrowing.Without records) {
                all.add(records(kind, records.ids()), Occur.MUST_NOT);
            }
        }
        return all;
    }

    private static Query kind(String kind) {
        return new TermQuery(new Term(Documents.KIND, kind));
    }

    private static Query oneOf(Narrowing.OneOf values) {
        String field = Documents.FILTER + values.name();
        return values.values().size() == 1
                ? new TermQuery(new Term(field, values.values().iterator().next()))
                : new TermInSetQuery(
                        field, values.values().stream().map(BytesRef::new).toList());
    }

    private static Query records(String kind, Set<UUID> ids) {
        return new TermInSetQuery(
                Documents.KEY,
                ids.stream().map(id -> Documents.term(kind, id).bytes()).toList());
    }
}
