package org.lianzhao.transfer;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the next chunk of a file, and what its rows say, while the database is busy with the one before. */
final class ReadAhead implements AutoCloseable {
    private static final int CHUNK = 1000;

    private final CsvFile file;
    private final RowMeaning meaning;
    private final ImportWork work;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-reader"));
    private CompletableFuture<Chunk> next;

    /**
     * Rows that follow one another.
     *
     * @param bytesRead how much of the file has been read with them
     */
    record Chunk(List<ImportRow> rows, long bytesRead) {}

    /** @param file read by nobody else until this is closed */
    ReadAhead(CsvFile file, RowMeaning meaning, ImportWork work) {
        this.file = file;
        this.meaning = meaning;
        this.work = work;
        this.next = begin();
    }

    /** The next rows, blank ones left out; none at the end of the file. */
    Chunk next() {
        try {
            Chunk chunk = next.join();
            next = begin();
            return chunk;
        } catch (CompletionException trouble) {
            throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
        }
    }

    private CompletableFuture<Chunk> begin() {
        return CompletableFuture.supplyAsync(this::read, reader);
    }

    private Chunk read() {
        List<ImportRow> rows = file.chunk(meaning, CHUNK);
        work.readAhead(rows.stream().filter(ImportRow::isSound).toList());
        return new Chunk(rows, file.bytesRead());
    }

    /** Waits for what is being read: afterwards the file can be closed. */
    @Override
    public void close() {
        next.exceptionally(unread -> new Chunk(List.of(), 0)).join();
        reader.shutdown();
    }
}
