package org.lianzhao.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** An index on disk, from its first build until another one takes its place. */
final class Generation implements AutoCloseable {
    /** In megabytes; with what sorting a full one takes it is the most memory that a build needs. */
    private static final int BUFFER = 64;

    private final Path place;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable IndexCommit reached;
    private volatile @Nullable IndexCommit shown;

    private Generation(Path place, Directory directory, IndexWriter writer, @Nullable IndexCommit last)
            throws IOException {
        this.place = place;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.reached = last;
        this.shown = last;
    }

    /** Opens what is there, or begins an empty one. @throws IOException where it is damaged */
    static Generation open(Path place) throws IOException {
        Directory directory = FSDirectory.open(place);
        IndexWriter writer = null;
        try {
            IndexCommit last = IndexCommit.last(directory);
            writer = new IndexWriter(directory, settings());
            return new Generation(place, directory, writer, last);
        } catch (IOException | IllegalArgumentException damaged) {
            IOUtils.closeWhileHandlingException(writer, directory);
            throw damaged;
        }
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Analysis.analyzer())
                .setIndexSort(Documents.ORDER)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER);
    }

    Path place() {
        return place;
    }

    /** How far it has got; null while it is being built. */
    @Nullable
    IndexCommit reached() {
        return reached;
    }

    /** How far it had got when it was last shown. */
    @Nullable
    IndexCommit shown() {
        return shown;
    }

    /** Puts records in that are not there yet. */
    void add(String kind, Collection<IndexedRecord> records) throws IOException {
        for (IndexedRecord record : records) {
            writer.addDocument(Documents.of(kind, record));
        }
    }

    /** Puts thousands in that are not there yet, as a part of the index of their own that needs no sorting. */
    void addMany(String kind, Collection<IndexedRecord> records) throws IOException {
        writer.flush();
        add(kind, records.stream().sorted(Documents.AS_ON_DISK).toList());
        writer.flush();
    }

    void put(String kind, Collection<IndexedRecord> records) throws IOException {
        for (IndexedRecord record : records) {
            writer.updateDocument(Documents.term(kind, record.id()), Documents.of(kind, record));
        }
    }

    /** The same with thousands at once, as a part of the index of their own. */
    void putMany(String kind, Collection<IndexedRecord> records) throws IOException {
        writer.flush();
        put(kind, records.stream().sorted(Documents.AS_ON_DISK).toList());
        writer.flush();
    }

    void remove(String kind, Collection<UUID> ids) throws IOException {
        for (UUID id : ids) {
            writer.deleteDocuments(Documents.term(kind, id));
        }
    }

    /** Notes how far it has got; after a crash it is as far as it was when it was last shown. */
    void reached(IndexCommit commit) {
        writer.setLiveCommitData(commit.written().entrySet());
        reached = commit;
    }

    /** Makes everything that is in durable and visible. */
    void show() throws IOException {
        IndexCommit now = reached;
        writer.commit();
        searchers.maybeRefreshBlocking();
        shown = now;
    }

    /** Whether it can still be written: not after the disk was full. */
    boolean isOpen() {
        return writer.isOpen();
    }

    SearcherManager searchers() {
        return searchers;
    }

    /** How many records of a kind are in it. */
    int records(String kind) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.count(new TermQuery(new Term(Documents.KIND, kind)));
        } finally {
            searchers.release(searcher);
        }
    }

    /** What it takes on disk, in bytes. */
    long size() throws IOException {
        return IndexFiles.size(directory);
    }

    /** What was not shown is forgotten, as after a crash. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
