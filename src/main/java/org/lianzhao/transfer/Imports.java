package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.ImportTouch.Maker;

/** What others may ask of the import engine. */
@ApplicationScoped
public class Imports {
    private final ImportWorker worker;
    private final ImportIntake intake;
    private final ImportRepository imports;
    private final ImportTouchRepository touches;

    Imports(ImportWorker worker, ImportIntake intake, ImportRepository imports, ImportTouchRepository touches) {
        this.worker = worker;
        this.intake = intake;
        this.imports = imports;
        this.touches = touches;
    }

    /** Hands in a file of this machine, to be written without a dry run; the file itself stays where it is. */
    public void handIn(Path file, String kind, String source) throws IOException {
        Path copy = Files.createTempFile("import", ".csv");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            intake.handIn(copy, file.getFileName().toString(), new ImportRequest(kind, "commit", source), null);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Whether a file of this name has been handed in before. */
    public boolean knows(String fileName) {
        return imports.knows(fileName);
    }

    /** How people tell an import from others: where its list is from, and the day; nothing where there is no such import. */
    @Transactional
    public Optional<String> called(UUID batch) {
        return imports.find(batch).map(found -> sourceOf(found) + "（" + dayOf(found) + "）");
    }

    private static String sourceOf(ImportBatch batch) {
        return batch.getSourceNote().isBlank() ? batch.file().name() : batch.getSourceNote();
    }

    private static LocalDate dayOf(ImportBatch batch) {
        return LocalDate.ofInstant(batch.start().at(), ZoneTime.ZONE);
    }

    /** Those of these records that another import, not taken back itself, has changed or found as it says. */
    public Set<UUID> alsoUsedBy(UUID batch, Collection<UUID> subjects) {
        return imports.alsoUsedBy(batch, subjects);
    }

    /** The first row of this import that told each of these records something, or found it as it says, by the record's key. */
    public Map<UUID, Integer> firstRowsOn(UUID batch, Collection<UUID> subjects) {
        return subjects.isEmpty() ? Map.of() : touches.firstRows(batch, subjects);
    }

    /**
     * Rows of imports that said something of one of these records, the latest import first.
     *
     * @param makers the rows that made some of them
     */
    public Page<ImportTouch> touching(
            Collection<UUID> subjects, Collection<Maker> makers, @Nullable String cursor, Limit limit) {
        ImportPlace below = ImportPlace.of(cursor);
        List<ImportTouch> latest = Stream.concat(
                        touches.saying(subjects, below, limit.plusOne()).stream(),
                        touches.making(makers).filter(below::isBehind))
                .sorted(ImportTouch.LATEST_FIRST)
                .limit(limit.plusOne())
                .toList();
        return Page.of(latest, limit, ImportPlace::text);
    }

    /** Works through every file that waits, instead of at the next look. */
    public void workNow() {
        worker.run();
    }
}
