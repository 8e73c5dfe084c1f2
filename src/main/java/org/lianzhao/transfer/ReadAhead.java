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
    private CompletableFuture<RowChunk> next;
    private int rowsRead;

    /**
     * @param file read by nobody else until this is closed
     * @param rowsPassed how many of its rows have been passed over
     */
    ReadAhead(CsvFile file, RowMeaning meaning, ImportWork work, int rowsPassed) {
        this.file = file;
        this.rowsRead = rowsPassed;
        this.meaning = meaning;
        this.work = work;
        this.next = begin();
    }

    /** The next rows, blank ones left out; none at the end of the file. */
    RowChunk next() {
        try {
            RowChunk chunk = next.join();
            next = begin();
            return chunk;
        } catch (CompletionException trouble) {
            throw trouble.getCause() instanceof RuntimeException cause ? cause : trouble;
        }
    }

    private CompletableFuture<RowChunk> begin() {
        return CompletableFuture.supplyAsync(this::read, reader);
    }

    private RowChunk read() {
        List<ImportRow> rows = file.chunk(meaning, CHUNK);
        List<ImportRow> sound = rows.stream().filter(ImportRow::isSound).toList();
        work.readAhead(sound);
        reader.execute(() -> work.lookAhead(sound));
        RowChunk chunk = new RowChunk(rowsRead, rows, file.bytesRead());
        rowsRead += rows.size();
        return chunk;
    }

    /** Waits for what is being read: afterwards the file can be closed. */
    @Override
    public void close() {
        next.exceptionally(unread -> new RowChunk(rowsRead, List.of(), 0)).join();
        reader.shutdown();
    }
}
