package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Removes what rows of an import made. */
@ApplicationScoped
class RemovingStep implements ReversalStep {
    private final ImportRepository imports;
    private final ReversalNotes notes;

    RemovingStep(ImportRepository imports, ReversalNotes notes) {
        this.imports = imports;
        this.notes = notes;
    }

    @Override
    @Transactional
    public boolean take(ReversalWork work, int most) {
        ImportBatch batch = imports.hold(work.batch());
        boolean some = goOn(batch, work, most, work.reversal()::remove);
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
                made -> made.stream()
                        .map(record -> TakenBack.whole(record.row(), record.subject(), record.label(), FAULT))
                        .toList());
    }

    private boolean goOn(
            ImportBatch batch, ReversalWork work, int most, Function<List<MadeRecord>, List<TakenBack>> way) {
        List<MadeRecord> made = work.reversal().madeAfter(batch.reversal().subject(), most);
        if (!batch.claim().isHeldBy(work.worker()) || made.isEmpty()) {
            return false;
        }
        List<TakenBack> results = way.apply(made);
        int keptBefore = notes.noteRemoved(batch.getId(), results);
        batch.reversal().removed(made.get(made.size() - 1), results, keptBefore);
        return true;
    }
}
