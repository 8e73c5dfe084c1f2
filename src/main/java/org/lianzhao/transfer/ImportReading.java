package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** What people see of imports and their rows. */
@ApplicationScoped
class ImportReading {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRemarks remarks;

    ImportReading(ImportRepository imports, ImportRowRepository rows, ImportRemarks remarks) {
        this.imports = imports;
        this.rows = rows;
        this.remarks = remarks;
    }

    @Transactional
    Page<ImportView> page(@Nullable String cursor, Limit limit) {
        List<ImportView> views = imports.page(Cursor.id(cursor), limit.plusOne()).stream()
                .map(this::view)
                .toList();
        return Page.of(views, limit, view -> view.id().toString());
    }

    @Transactional
    ImportView show(UUID id) {
        return view(imports.get(id));
    }

    @Transactional
    ImportProgress progress(UUID id) {
        return ImportProgress.of(ImportView.of(imports.get(id), null));
    }

    @Transactional
    Page<ImportRowView> rows(UUID id, @Nullable RowOutcome outcome, @Nullable String cursor, Limit limit) {
        ImportBatch batch = imports.get(id);
        List<ImportRowView> views = rows.rows(id, outcome, rowAt(cursor), limit.plusOne()).stream()
                .map(row -> remarks.view(batch, row))
                .toList();
        return Page.of(views, limit, view -> String.valueOf(view.row()));
    }

    /** Rows that the taking back of the import left as they are, and why. */
    @Transactional
    Page<ImportRowView> kept(UUID id, @Nullable String cursor, Limit limit) {
        ImportBatch batch = imports.get(id);
        List<ImportRowView> views = rows.kept(id, rowAt(cursor), limit.plusOne()).stream()
                .map(row -> remarks.view(batch, row))
                .toList();
        return Page.of(views, limit, view -> String.valueOf(view.row()));
    }

    private static int rowAt(@Nullable String cursor) {
        Long row = Cursor.number(cursor);
        if (row == null) {
            return 0;
        }
        if (row < 1 || row > Integer.MAX_VALUE) {
            throw new Invalid("cursor", "cursor");
        }
        return row.intValue();
    }

    @Transactional
    ImportBatch batch(UUID id) {
        return imports.get(id);
    }

    /** Rejected rows after row {@code above}, in the file's order. */
    @Transactional
    List<ImportRowView> rejects(ImportBatch batch, int above, int most) {
        return rows.rows(batch.getId(), RowOutcome.REJECTED, above, most).stream()
                .map(row -> remarks.view(batch, row))
                .toList();
    }

    @Transactional
    String rejectsName(UUID id) {
        ImportBatch batch = imports.get(id);
        if (batch.file().isGone()) {
            throw new Refused("import-file-removed");
        }
        return remarks.rejectsName(batch) + FileFormat.of(batch.file().shape()).ending();
    }

    /** What rejected rows are handed out as: the format in which they came. */
    @Transactional
    FileFormat rejectsFormat(UUID id) {
        return FileFormat.of(imports.get(id).file().shape());
    }

    String rejectTitle() {
        return remarks.rejectTitle();
    }

    ImportView view(ImportBatch batch) {
        return ImportView.of(batch, remarks.failureOf(batch));
    }
}
