package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.shared.persistence.Json;

/** Gives back what rows of an import changed. */
@ApplicationScoped
class RestoringStep implements ReversalStep {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ReversalNotes notes;
    private final Json json;

    RestoringStep(ImportRepository imports, ImportRowRepository rows, ReversalNotes notes, Json json) {
        this.imports = imports;
        this.rows = rows;
        this.notes = notes;
        this.json = json;
    }

    @Override
    @Transactional
    public boolean take(ReversalWork work, int most) {
        ImportBatch batch = imports.hold(work.batch());
        boolean some = goOn(
                batch,
                work,
                most,
                changed -> work.reversal()
                        .restore(changed.stream().map(this::changedRow).toList()));
        if (some) {
            notes.gotOn(batch);
        }
        return some;
    }

    @Override
    @Transactional
    public boolean keep(ReversalWork work) {
        return goOn(
                imports.hold(work.batch()),
                work,
                1,
                changed -> changed.stream()
                        .map(row -> TakenBack.whole(row.row(), subject(row), row.label(), FAULT))
                        .toList());
    }

    private boolean goOn(
            ImportBatch batch, ReversalWork work, int most, Function<List<ImportedRow>, List<TakenBack>> way) {
        List<ImportedRow> changed =
                rows.changedBefore(batch.getId(), batch.reversal().below(), most);
        if (!batch.claim().isHeldBy(work.worker()) || changed.isEmpty()) {
            return false;
        }
        List<TakenBack> results = way.apply(changed);
        Map<Integer, ImportedRow> byNumber =
                changed.stream().collect(Collectors.toMap(ImportedRow::row, Function.identity()));
        int keptBefore = (int) changed.stream().filter(ImportedRow::isKept).count();
        results.forEach(result -> notes.note(Objects.requireNonNull(byNumber.get(result.row())), result));
        batch.reversal().restored(changed.get(changed.size() - 1), results, keptBefore);
        return true;
    }

    private ChangedRow changedRow(ImportedRow row) {
        return new ChangedRow(row.row(), subject(row), row.label(), json.fields(row.toRestore()));
    }

    private static UUID subject(ImportedRow row) {
        return Objects.requireNonNull(row.subject());
    }
}
