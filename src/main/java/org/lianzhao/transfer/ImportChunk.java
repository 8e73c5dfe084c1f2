package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The steps of the work on a file, each a transaction: after a crash the file is as far as its last whole chunk. */
@ApplicationScoped
class ImportChunk {
    private final ImportRepository imports;
    private final ImportRowRepository stored;
    private final ImportRowWriter writer;
    private final EntityManager database;
    private final Clock clock;
    private final Duration claim;

    ImportChunk(
            ImportRepository imports,
            ImportRowRepository stored,
            ImportRowWriter writer,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "lianzhao.imports.claim") Duration claim) {
        this.imports = imports;
        this.stored = stored;
        this.writer = writer;
        this.database = database;
        this.clock = clock;
        this.claim = claim;
    }

    /** Takes the first import that nobody works on; a claim that was not renewed in time is void. */
    @Transactional
    Optional<ImportBatch> claim(UUID worker) {
        Instant now = clock.instant();
        for (UUID id : imports.atWork()) {
            ImportBatch batch = imports.hold(id);
            if (batch.isFree(now)) {
                batch.claim().take(worker, now.plus(claim));
                if (batch.getStatus() == ImportStatus.READING) {
                    // a dry run keeps what it would have created outside of the register: it starts again
                    batch.startAgain();
                }
                return Optional.of(batch);
            }
        }
        return Optional.empty();
    }

    /**
     * Deals with a chunk and writes down what became of it. Rows that were dealt with before are passed over: a commit may
     * have succeeded without this program having learned of it.
     *
     * @return false when the import is no longer this worker's
     */
    @Transactional
    boolean take(UUID batchId, UUID worker, ImportWork work, RowChunk chunk) {
        work.prepare(chunk.rows().stream().filter(ImportRow::isSound).toList());
        ImportBatch batch = imports.hold(batchId);
        if (!batch.claim().isHeldBy(worker)) {
            return false;
        }
        RowChunk rows = chunk.without(batch.counts().rowsDone());
        if (!rows.isEmpty()) {
            List<ImportRow> told = withWords(batchId, rows.rows());
            write(batch, rows.with(told), judge(work, told));
        }
        return true;
    }

    /** Writes down that rows could not be dealt with; false when the import is no longer this worker's. */
    @Transactional
    boolean reject(UUID batchId, UUID worker, RowChunk chunk) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.claim().isHeldBy(worker)) {
            return false;
        }
        RowChunk rows = chunk.without(batch.counts().rowsDone());
        if (!rows.isEmpty()) {
            BadCell unusable = new BadCell("row", "cell.unusable");
            write(
                    batch,
                    rows,
                    rows.rows().stream()
                            .map(row -> RowResult.rejected(row, row.firstCell(), unusable))
                            .toList());
        }
        return true;
    }

    private void write(ImportBatch batch, RowChunk rows, List<RowResult> results) {
        Map<Integer, ImportRow> byNumber =
                rows.rows().stream().collect(Collectors.toMap(ImportRow::number, row -> row));
        // a row on which a person has spoken is kept however plain its outcome: the same row is not asked about again
        List<RowResult> remarkable = results.stream()
                .filter(result -> !result.isPlainlyCreated()
                        || Objects.requireNonNull(byNumber.get(result.row())).decided() != null)
                .toList();
        writer.keep(batch, remarkable, byNumber);
        batch.advance(results, rows.bytesRead(), clock.instant().plus(claim));
    }

    private List<ImportRow> withWords(UUID batch, List<ImportRow> rows) {
        Map<Integer, Decided> words =
                stored
                        .words(
                                batch,
                                rows.get(0).number(),
                                rows.get(rows.size() - 1).number())
                        .stream()
                        .collect(Collectors.toMap(RowWord::row, RowWord::word));
        Function<ImportRow, ImportRow> told = row -> row.with(words.get(row.number()));
        return words.isEmpty() ? rows : rows.stream().map(told).toList();
    }

    private List<RowResult> judge(ImportWork work, List<ImportRow> rows) {
        List<RowResult> results = new ArrayList<>();
        List<ImportRow> sound = new ArrayList<>();
        for (ImportRow row : rows) {
            if (row.defect() == null) {
                sound.add(row);
            } else {
                results.add(RowResult.rejected(row, row.firstCell(), row.defect()));
            }
        }
        database.unwrap(Session.class).setJdbcBatchSize(rows.size());
        results.addAll(work.take(sound));
        results.sort(Comparator.comparingInt(RowResult::row));
        if (results.size() != rows.size()) {
            throw new IllegalStateException("%d rows, %d outcomes".formatted(rows.size(), results.size()));
        }
        return results;
    }
}
