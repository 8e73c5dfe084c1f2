package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.RowResult.Remark;

/** Puts what was written down about rows into sentences of the caller's language. */
@ApplicationScoped
class ImportRemarks {
    private final Sentences sentences;
    private final ImportKinds kinds;
    private final Json json;

    ImportRemarks(Sentences sentences, ImportKinds kinds, Json json) {
        this.sentences = sentences;
        this.kinds = kinds;
        this.json = json;
    }

    ImportRowView view(ImportBatch batch, StoredRow row) {
        return new ImportRowView(
                row.row(),
                row.outcome(),
                row.label(),
                titleOf(batch, row.field()),
                text(row),
                row.subjectId(),
                row.decision());
    }

    @Nullable
    String text(StoredRow row) {
        if (row.code() == null) {
            return null;
        }
        List<String> values = row.values() == null ? List.of() : json.texts(row.values());
        return sentences.say(row.code(), values.toArray());
    }

    @Nullable
    String text(@Nullable Remark remark) {
        return remark == null
                ? null
                : sentences.say(remark.code(), remark.values().toArray());
    }

    @Nullable
    String failureOf(ImportBatch batch) {
        ImportCourse course = batch.course();
        return course.failure() == null ? null : sentences.say(course.failure(), course.failureValue());
    }

    String rejectsName(ImportBatch batch) {
        return sentences.say("import.rejects-name", batch.file().name().replaceAll("\\.[^.]*$", ""));
    }

    String rejectTitle() {
        return sentences.say("import.reject-title");
    }

    private @Nullable String titleOf(ImportBatch batch, @Nullable String field) {
        return kinds.of(batch.getKind()).columns().stream()
                .filter(column -> column.name().equals(field))
                .map(ImportColumn::title)
                .findFirst()
                .orElse(null);
    }
}
