package org.lianzhao.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * This instance's index on disk. Each commit holds the number of the last change it has seen, so that after a crash the
 * work goes on from there. An index that is damaged or of another layout is thrown away and built again.
 */
@ApplicationScoped
class SearchIndex {
    private static final String POSITION = "position";
    private static final String ORIGIN = "origin";
    private static final String LAYOUT = "layout";
    /** To be raised with every change of {@link Documents} or {@link Analysis}. */
    private static final String THIS_LAYOUT = "2";

    private final Path directory;
    private @Nullable IndexWriter writer;
    /** Read without a lock: nobody who searches waits for what is being put in. */
    private volatile @Nullable SearcherManager searchers;

    SearchIndex(@ConfigProperty(name = "lianzhao.index") Path directory) {
        this.directory = directory;
    }

    /** How far the index of this database has got; null where there is none to go on with. */
    synchronized @Nullable Long position(long origin) throws IOException {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = open().getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        boolean usable =
                THIS_LAYOUT.equals(data.get(LAYOUT)) && String.valueOf(origin).equals(data.get(ORIGIN));
        return usable ? Long.valueOf(data.getOrDefault(POSITION, "0")) : null;
    }

    private IndexWriter open() throws IOException {
        if (writer == null) {
            Files.createDirectories(directory);
            writer = new IndexWriter(FSDirectory.open(directory), settings());
            searchers = new SearcherManager(writer, null);
        }
        return writer;
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig(Analysis.analyzer())
                .setIndexSort(Documents.ORDER)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(64);
    }

    /** Empties the index; what searches see stays until the next refresh. */
    synchronized void clear() throws IOException {
        try {
            open().deleteAll();
        } catch (LockObtainFailedException taken) {
            throw taken; // another instance uses this directory; it is not ours to empty
        } catch (IOException | IllegalArgumentException damaged) {
            close();
            try (var files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            open();
        }
    }

    synchronized void put(String kind, Collection<IndexedRecord> records) throws IOException {
        for (IndexedRecord record : records) {
            open().updateDocument(Documents.term(kind, record.id()), Documents.of(kind, record));
        }
    }

    /** Puts thousands in, as a part of the index of their own that needs no sorting: it is written in order. */
    synchronized void putMany(String kind, Collection<IndexedRecord> records) throws IOException {
        open().flush();
        put(kind, records.stream().sorted(Documents.IN_ORDER).toList());
        open().flush();
    }

    synchronized void add(String kind, Collection<IndexedRecord> records) throws IOException {
        for (IndexedRecord record : records) {
            open().addDocument(Documents.of(kind, record));
        }
    }

    synchronized void remove(String kind, Collection<UUID> ids) throws IOException {
        for (UUID id : ids) {
            open().deleteDocuments(Documents.term(kind, id));
        }
    }

    /** Notes that everything up to this change is in; after a crash it is as far as it was when it was last shown. */
    synchronized void reached(long origin, long position) throws IOException {
        Map<String, String> data =
                Map.of(ORIGIN, String.valueOf(origin), POSITION, String.valueOf(position), LAYOUT, THIS_LAYOUT);
        open().setLiveCommitData(data.entrySet());
    }

    /** Makes everything that is in durable and visible. */
    synchronized void show() throws IOException {
        open().commit();
        if (searchers != null) {
            searchers.maybeRefreshBlocking();
        }
    }

    SearcherManager searchers() throws IOException {
        SearcherManager ready = searchers;
        return ready == null ? opened() : ready;
    }

    private synchronized SearcherManager opened() throws IOException {
        open();
        if (searchers == null) {
            throw new IllegalStateException("The index is closed");
        }
        return searchers;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
