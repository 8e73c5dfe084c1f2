package org.lianzhao.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.lianzhao.shared.text.Pinyin;

/** Records as Lucene keeps them. */
final class Documents {
    static final String KIND = "kind";
    static final String NAME = "name";
    static final String CODE = "code";
    static final String FILTER = "filter.";

    private static final String KEY = "key";
    private static final String ID = "id";
    private static final String LENGTH = "length";

    /** Shorter names first, then older records; also the order on disk, so that the first hits are found first. */
    static final Sort ORDER =
            new Sort(new SortField(LENGTH, SortField.Type.INT), new SortField(ID, SortField.Type.STRING));

    /** Records in the order of {@link #ORDER}. */
    static final Comparator<IndexedRecord> IN_ORDER =
            Comparator.comparingInt(Documents::length).thenComparing(record -> bytes(record.id()));

    /** How long a text is counts for nothing: hits are put in order by what people see. */
    private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WORDS.setOmitNorms(true);
        WORDS.freeze();
    }

    private Documents() {}

    static Document of(String kind, IndexedRecord record) {
        Document document = new Document();
        document.add(new StringField(KEY, key(kind, record.id()), Field.Store.NO));
        document.add(new StringField(KIND, kind, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, bytes(record.id())));
        document.add(new BinaryDocValuesField(KEY, bytes(record.id())));
        document.add(new NumericDocValuesField(LENGTH, length(record)));
        for (String name : record.names()) {
            document.add(new StringField(NAME, name, Field.Store.NO));
            document.add(new Field(Analysis.CHARACTERS, name, WORDS));
            document.add(new Field(Analysis.PAIRS, name, WORDS));
            for (String sound : Pinyin.of(name)) {
                document.add(new Field(Analysis.SOUNDS, sound + Analysis.END, WORDS));
            }
        }
        record.codes().forEach(code -> document.add(new StringField(CODE, code, Field.Store.NO)));
        document.add(new Field(Analysis.TEXT, record.text(), WORDS));
        record.filters()
                .forEach((name, values) ->
                        values.forEach(value -> document.add(new StringField(FILTER + name, value, Field.Store.NO))));
        return document;
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
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(KEY);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("A document without a key");
        }
        BytesRef bytes = ids.binaryValue();
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static String key(String kind, UUID id) {
        return kind + ":" + id;
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
