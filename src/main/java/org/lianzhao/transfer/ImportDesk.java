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

/** Takes files in and lets a reviewed dry run become the real thing. The work itself is {@link ImportWorker}'s. */
@ApplicationScoped
class ImportDesk {
    private final ImportRepository imports;
    private final ImportKinds kinds;
    private final ImportFiles files;
    private final ImportReading reading;
    private final Authors authors;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ImportDesk(
            ImportRepository imports,
            ImportKinds kinds,
            ImportFiles files,
            ImportReading reading,
            Authors authors,
            Event<ImportChanged> changes,
            Clock clock) {
        this.imports = imports;
        this.kinds = kinds;
        this.files = files;
        this.reading = reading;
        this.authors = authors;
        this.changes = changes;
        this.clock = clock;
    }

    /** What must be wrong with the whole file is said at once; its rows are looked at afterwards. */
    @Transactional
    ImportView handIn(Path upload, String fileName, ImportRequest request) {
        ImportKind kind = kinds.of(request.kind());
        ImportStatus first = request.firstStatus();
        NewImport file = look(upload, fileName, kind, request.note());
        ImportBatch batch = new ImportBatch(file, first, authors.author(), clock.instant());
        imports.add(batch);
        return started(batch);
    }

    private NewImport look(Path upload, String fileName, ImportKind kind, String note) {
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
        try (CsvFile csv = new CsvFile(file.path(), file.shape(), kind.columns())) {
            TemplateVersion.of(kind).expect(csv.start().above());
            CsvHeader header = csv.header();
            header.missing(kind.columns()).ifPresent(column -> {
                throw new Invalid(
                        "file",
                        "import-column",
                        column.title(),
                        ImportRow.shortened(String.join("、", header.titles())));
            });
            return header;
        }
    }

    // browsers have been known to send the whole path
    private static String lastPart(@Nullable String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    @Transactional
    ImportView commit(UUID id) {
        ImportBatch batch = imports.hold(id);
        batch.commit();
        imports.forgetRows(id);
        return started(batch);
    }

    private ImportView started(ImportBatch batch) {
        ImportView view = reading.view(batch);
        changes.fire(ImportChanged.started(view, authors.author()));
        return view;
    }
}
