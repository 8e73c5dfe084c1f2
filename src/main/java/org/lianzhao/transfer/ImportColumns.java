package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Sentences;

/** What the columns of files mean: guessed by their titles, settled by people, remembered for files of the same layout. */
@ApplicationScoped
class ImportColumns {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportLayouts layouts;
    private final ImportKinds kinds;
    private final Sentences sentences;
    private final Json json;

    ImportColumns(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportLayouts layouts,
            ImportKinds kinds,
            Sentences sentences,
            Json json) {
        this.imports = imports;
        this.rows = rows;
        this.layouts = layouts;
        this.kinds = kinds;
        this.sentences = sentences;
        this.json = json;
    }

    /** What the columns of a file mean that nobody has said anything of yet. */
    FileColumns of(ImportKind kind, CsvHeader header) {
        List<String> titles = header.named(at -> sentences.say("import.column-untitled", String.valueOf(at + 1)));
        FileColumns told = FileColumns.toldBy(titles, kind.columns());
        Optional<FileColumns> remembered = layouts.of(kind.code(), FileColumns.layoutKey(header.titles()));
        return remembered
                .map(told::like)
                .map(columns -> columns.ruledBy(kind.columns()))
                .filter(columns -> columns.missing(kind.columns()).isEmpty())
                .orElse(told);
    }

    FileColumns of(ImportBatch batch) {
        String written = batch.meaning().columns();
        List<ImportColumn> known = kinds.of(batch.getKind()).columns();
        return written == null
                ? FileColumns.toldBy(batch.meaning().recognised(), known)
                : json.read(written, FileColumns.class).ruledBy(known);
    }

    void settle(ImportBatch batch, FileColumns columns, byte[] layoutKey) {
        batch.understand(new FileMeaning(columns, json.write(columns), layoutKey));
    }

    /** Takes over what somebody says of the columns and tries the file again. */
    @Transactional
    ImportBatch correct(UUID id, ColumnChoices choices) {
        ImportBatch batch = imports.hold(id);
        List<ImportColumn> known = kinds.of(batch.getKind()).columns();
        FileColumns columns = of(batch).settled(choices.in(known));
        columns.missing(known).ifPresent(column -> {
            throw new Invalid("columns", "import-column-missing", column.title());
        });
        batch.tryAgain();
        settle(batch, columns, batch.meaning().layoutKey());
        layouts.remember(batch.getKind(), batch.meaning().layoutKey(), json.write(columns));
        rows.unsayAll(id);
        return batch;
    }

    /** Which column of the kind the file still lacks; nothing where it can be read. */
    Optional<ImportColumn> lacking(ImportBatch batch) {
        return of(batch).missing(kinds.of(batch.getKind()).columns());
    }
}
