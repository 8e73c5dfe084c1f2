package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.problem.Invalid;

/** Takes files in and lets people steer what is done with them. The work itself is {@link ImportWorker}'s. */
@ApplicationScoped
class ImportDesk {
    private final ImportRepository imports;
    private final ImportColumns columns;
    private final ImportKinds kinds;
    private final ImportFiles files;
    private final ImportReading reading;
    private final Authors authors;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ImportDesk(
            ImportRepository imports,
            ImportColumns columns,
            ImportKinds kinds,
            ImportFiles files,
            ImportReading reading,
            Authors authors,
            Event<ImportChanged> changes,
            Clock clock) {
        this.imports = imports;
        this.columns = columns;
        this.kinds = kinds;
        this.files = files;
        this.reading = reading;
        this.authors = authors;
        this.changes = changes;
        this.clock = clock;
    }

    /** What must be wrong with the whole file is said at once; its rows are looked at afterwards. */
    @Transactional
    ImportView handIn(Path upload, @Nullable String fileName, ImportRequest request) {
        ImportKind kind = kinds.of(request.kind());
        ImportStatus first = request.firstStatus();
        NewImport file = look(upload, fileName, kind, request.note());
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

    private NewImport look(Path upload, @Nullable String fileName, ImportKind kind, String note) {
        try (Upload file = Upload.of(upload, kind)) {
            CsvHeader header = headerOf(file, kind);
            long size = Files.size(file.path());
            String key = files.keep(file.path());
            return new NewImport(kind.code(), lastPart(fileName), size, key, file.shape(), header, note);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CsvHeader headerOf(Upload file, ImportKind kind) throws IOException {
        try (CsvFile csv = new CsvFile(file.path(), file.shape())) {
            TemplateVersion.of(kind).expect(csv.above());
            return csv.header().above(csv);
        }
    }

    // browsers have been known to send the whole path
    private static String lastPart(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    /** Settles what the columns mean; the file is tried again. */
    @Transactional
    ImportView settleColumns(UUID id, ColumnChoices choices) {
        return started(columns.correct(id, choices));
    }

    @Transactional
    ImportView commit(UUID id) {
        ImportBatch batch = imports.hold(id);
        columns.lacking(batch).ifPresent(column -> {
            throw new Invalid("columns", "import-column-missing", column.title());
        });
        batch.commit(clock.instant());
        return started(batch);
    }

    @Transactional
    ImportView pause(UUID id) {
        ImportBatch batch = imports.hold(id);
        batch.pause();
        return steered("import-paused", batch);
    }

    @Transactional
    ImportView goOn(UUID id) {
        ImportBatch batch = imports.hold(id);
        batch.goOn();
        return steered("import-resumed", batch);
    }

    @Transactional
    ImportView cancel(UUID id) {
        ImportBatch batch = imports.hold(id);
        batch.cancel(clock.instant());
        return steered("import-cancelled", batch);
    }

    @Transactional
    ImportView takeBack(UUID id) {
        ImportBatch batch = imports.hold(id);
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
