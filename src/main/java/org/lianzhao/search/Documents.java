package org.lianzhao.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.lianzhao.shared.text.Pinyin;

/** Records as Lucene keeps them. */
final class Documents {
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String CODE = "code";
    static final String CODE_START = "codeStart";
    /** Stands before each name, so that its beginning is a run like any other: beginnings need no walk through all names. */
    static final String START = "\u0002";
    /** Beginnings of numbers are terms of their own from so many characters on, up to so many: many numbers share them. */
    static final int SHORTEST_CODE = 4;

    static final int LONGEST_START = 13;
    /** The first half of a record's key, which grows with time. */
    static final String TIME = "time";
    /** The other half. Keys are compared as two numbers, which is much faster than as texts. */
    static final String REST = "rest";

    static final String FILTER = "filter.";
    static final String NUMBER = "number.";

    private static final String LENGTH = "length";
    /** For runs that are asked for one by one: whether a record has them is all that counts. */
    private static final FieldType THERE = type(IndexOptions.DOCS);
    /** For runs that are asked for in a row. Nothing is ranked by how often they occur or how long the text is. */
    private static final FieldType IN_ORDER = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Shorter names first, then older records; also the order on disk, so that the first hits are found first. */
    static final Sort ORDER = new Sort(
            new SortField(LENGTH, SortField.Type.INT),
            new SortField(TIME, SortField.Type.LONG),
            new SortField(REST, SortField.Type.LONG));

    /** Records in the order of {@link #ORDER}: a part of the index that is written in it needs no sorting. */
    static final Comparator<IndexedRecord> AS_ON_DISK = Comparator.<IndexedRecord>comparingInt(Documents::length)
            .thenComparingLong(record -> time(record.id()))
            .thenComparingLong(record -> rest(record.id()));

    private Documents() {}

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static Document of(String kind, IndexedRecord record) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, record.id()), Field.Store.NO));
        document.add(new StringField(KIND, kind, Field.Store.NO));
        document.add(new NumericDocValuesField(TIME, time(record.id())));
        document.add(new LongPoint(TIME, time(record.id())));
        document.add(new NumericDocValuesField(REST, rest(record.id())));
        document.add(new NumericDocValuesField(LENGTH, length(record)));
        for (String name : record.names()) {
            document.add(new StringField(NAME, name, Field.Store.NO));
            document.add(new Field(Analysis.CHARACTERS, name, THERE));
            document.add(new Field(Analysis.PAIRS, START + name, IN_ORDER));
            for (String sound : Pinyin.of(name)) {
                document.add(new Field(Analysis.SOUNDS, sound + Analysis.END, IN_ORDER));
            }
        }
        record.codes().forEach(code -> code(document, code));
        if (!record.text().isEmpty()) {
            document.add(new Field(Analysis.TEXT, record.text(), IN_ORDER));
        }
        record.filters()
                .forEach((name, values) ->
                        values.forEach(value -> document.add(new StringField(FILTER + name, value, Field.Store.NO))));
        record.numbers().forEach((name, value) -> document.add(new LongField(NUMBER + name, value, Field.Store.NO)));
        return document;
    }

    private static void code(Document document, String code) {
        document.add(new StringField(CODE, code, Field.Store.NO));
        for (int end = SHORTEST_CODE; end <= Math.min(LONGEST_START, code.length()); end++) {
            document.add(new StringField(CODE_START, code.substring(0, end), Field.Store.NO));
        }
    }

    private static int length(IndexedRecord record) {
        String name = record.names().get(0);
        return name.codePointCount(0, name.length());
    }

    static Term term(String kind, UUID id) {
        return new Term(KEY, key(kind, id));
    }

    /** The key of the record that a hit stands for. */
    static UUID idOf(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        int place = document - leaf.docBase;
        return new UUID(number(leaf, TIME, place) ^ Long.MIN_VALUE, number(leaf, REST, place) ^ Long.MIN_VALUE);
    }

    private static long number(LeafReaderContext leaf, String half, int place) throws IOException {
        NumericDocValues halves = leaf.reader().getNumericDocValues(half);
        if (halves == null || !halves.advanceExact(place)) {
            throw new IOException("A document without a key");
        }
        return halves.longValue();
    }

    /** The first half of a key as a number that orders like its bytes do. */
    static long time(UUID id) {
        return id.getMostSignificantBits() ^ Long.MIN_VALUE;
    }

    static long rest(UUID id) {
        return id.getLeastSignificantBits() ^ Long.MIN_VALUE;
    }

    private static String key(String kind, UUID id) {
        return kind + ":" + id;
    }
}
