package org.lianzhao.transfer;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Works through files that were handed in, one after the other, in whichever instance gets hold of one first. */
@ApplicationScoped
class ImportWorker {
    /** How often a chunk is tried that meets others at work on the same records. */
    private static final int MOST_TRIES = 5;

    private final ImportChunk chunk;
    private final ImportEnd end;
    private final ReversalWorker reversals;
    private final Leftovers leftovers;
    private final ImportKinds kinds;
    private final ImportColumns columns;
    private final ImportFiles files;

    ImportWorker(
            ImportChunk chunk,
            ImportEnd end,
            ReversalWorker reversals,
            Leftovers leftovers,
            ImportKinds kinds,
            ImportColumns columns,
            ImportFiles files) {
        this.chunk = chunk;
        this.end = end;
        this.reversals = reversals;
        this.leftovers = leftovers;
        this.kinds = kinds;
        this.columns = columns;
        this.files = files;
    }

    /** Works until no import is left that this instance could take. */
    @Scheduled(every = "${lianzhao.imports.look}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        UUID worker = UUID.randomUUID();
        for (Optional<ImportBatch> next = chunk.claim(worker); next.isPresent(); next = chunk.claim(worker)) {
            workOn(next.get(), worker);
        }
    }

    private void workOn(ImportBatch batch, UUID worker) {
        if (batch.reversal().isRunning()) {
            reversals.takeBack(batch, worker);
            return;
        }
        try {
            read(batch, worker);
        } catch (IOException | RuntimeException trouble) {
            Log.errorf(trouble, "Import %s stopped and will be taken up again", batch.getId());
            end.leave(batch.getId(), worker);
        }
    }

    private void read(ImportBatch batch, UUID worker) throws IOException {
        Path file = files.path(batch.file().key());
        if (!Files.isReadable(file)) {
            end.fail(batch.getId(), worker, "import-file-gone", batch.file().key());
            return;
        }
        while (leftovers.forget(batch.getId(), worker)) {
            // until nothing is left of an earlier pass
        }
        ImportKind kind = kinds.of(batch.getKind());
        FileColumns meant = columns.of(batch);
        try (CsvFile csv = new CsvFile(file, batch.file().shape());
                ImportWork work = kind.begin(batch.source(meant))) {
            read(csv, csv.meaning(kind.columns(), meant.positions()), batch, work, worker);
        }
    }

    private void read(CsvFile csv, RowMeaning meaning, ImportBatch batch, ImportWork work, UUID worker) {
        UUID id = batch.getId();
        int done = batch.counts().rowsDone();
        csv.skip(done);
        try (ReadAhead file = new ReadAhead(csv, meaning, work, done)) {
            for (RowChunk rows = file.next(); !rows.isEmpty(); rows = file.next()) {
                if (!take(id, worker, work, rows)) {
                    return; // another instance has taken over, or somebody has stopped it
                }
            }
        }
        end.finish(id, worker);
    }

    // rows that fail together are dealt with in halves, down to the one that cannot be written: only that one is
    // rejected
    private boolean take(UUID id, UUID worker, ImportWork work, RowChunk rows) {
        try {
            return takeInTurn(id, worker, work, rows);
        } catch (RuntimeException trouble) {
            if (!DataTrouble.isBehind(trouble)) {
                throw trouble;
            }
            if (rows.rows().size() == 1) {
                Log.warnf(
                        trouble,
                        "Row %d of import %s cannot be written",
                        rows.rows().get(0).number(),
                        id);
                work.drop(rows.rows().get(0));
                return chunk.reject(id, worker, rows);
            }
        }
        return take(id, worker, work, rows.firstHalf()) && take(id, worker, work, rows.secondHalf());
    }

    // firms are merged or changed by people meanwhile: what a row says of them is read anew
    private boolean takeInTurn(UUID id, UUID worker, ImportWork work, RowChunk rows) {
        for (int tried = 1; ; tried++) {
            try {
                return chunk.take(id, worker, work, rows);
            } catch (RuntimeException trouble) {
                if (tried == MOST_TRIES || !PassingTrouble.isContention(trouble)) {
                    throw trouble;
                }
                Log.debugf(trouble, "A chunk of import %s met others and is tried again", id);
            }
        }
    }
}
