package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.problem.Invalid;

/** Takes files in and lets people steer what is done with them. The work itself is {@link ImportWorker}'s. */
@ApplicationScoped
class ImportDesk {
    private final ImportRepository imports;
    private final ImportColumns columns;
    private final ImportKinds kinds;
    private final ImportReading reading;
    private final Authors authors;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ImportDesk(
            ImportRepository imports,
            ImportColumns columns,
            ImportKinds kinds,
            ImportReading reading,
            Authors authors,
            Event<ImportChanged> changes,
            Clock clock) {
        this.imports = imports;
        this.columns = columns;
        this.kinds = kinds;
        this.reading = reading;
        this.authors = authors;
        this.changes = changes;
        this.clock = clock;
    }

    /** Opens the import of a file that is kept already. */
    @Transactional
    ImportView open(NewImport file, ImportStatus first) {
        ImportKind kind = kinds.of(file.kind());
        kind.requireAllowed();
        FileColumns meant = columns.of(kind, file.header());
        ImportBatch batch = new ImportBatch(file, first, authors.author(), clock.instant());
        columns.settle(batch, meant, FileColumns.layoutKey(file.header().titles()));
        meant.missing(kind.columns()).ifPresent(lacking -> {
            if (first != ImportStatus.READING) {
                throw new Invalid("file", "import-column", lacking.title(), shown(file.header()));
            }
            batch.askForColumns();
        });
        imports.add(batch);
        return started(batch);
    }

    private static String shown(CsvHeader header) {
        return ImportRow.shortened(String.join("、", header.titles()));
    }

    private ImportBatch held(UUID id) {
        ImportBatch batch = imports.hold(id);
        kinds.of(batch.getKind()).requireAllowed();
        return batch;
    }

    /** Settles what the columns mean; the file is tried again. */
    @Transactional
    ImportView settleColumns(UUID id, ColumnChoices choices) {
        held(id);
        return started(columns.correct(id, choices));
    }

    @Transactional
    ImportView commit(UUID id) {
        ImportBatch batch = held(id);
        columns.lacking(batch).ifPresent(column -> {
            throw new Invalid("columns", "import-column-missing", column.title());
        });
        batch.commit(clock.instant());
        return started(batch);
    }

    @Transactional
    ImportView pause(UUID id) {
        ImportBatch batch = held(id);
        batch.pause();
        return steered("import-paused", batch);
    }

    @Transactional
    ImportView goOn(UUID id) {
        ImportBatch batch = held(id);
        batch.goOn();
        return steered("import-resumed", batch);
    }

    @Transactional
    ImportView cancel(UUID id) {
        ImportBatch batch = held(id);
        batch.cancel(clock.instant());
        return steered("import-cancelled", batch);
    }

    @Transactional
    ImportView takeBack(UUID id) {
        ImportBatch batch = held(id);
        batch.takeBack(authors.author(), clock.instant());
        return steered(ImportChanged.ASKED_BACK, batch);
    }

    private ImportView started(ImportBatch batch) {
        batch.course().touch(clock.instant());
        ImportView view = reading.view(batch);
        changes.fire(ImportChanged.started(view, authors.author()));
        return view;
    }

    private ImportView steered(String what, ImportBatch batch) {
        batch.course().touch(clock.instant());
        ImportView view = reading.view(batch);
        changes.fire(ImportChanged.steered(what, view, authors.author()));
        return view;
    }
}
