package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** Gives rows their outcome on a person's word, and those that say the same of the same record. */
@ApplicationScoped
class RowSettling {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRowWriter writer;
    private final HeldCells cells;
    private final ImportKinds kinds;
    private final ImportColumns columns;
    private final Authors authors;
    private final ImportRemarks remarks;
    private final Event<HeldRowSettled> settled;
    private final Event<HeldRowDecided> decided;
    private final Clock clock;

    RowSettling(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportRowWriter writer,
            HeldCells cells,
            ImportKinds kinds,
            ImportColumns columns,
            Authors authors,
            ImportRemarks remarks,
            Event<HeldRowSettled> settled,
            Event<HeldRowDecided> decided,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.writer = writer;
        this.cells = cells;
        this.kinds = kinds;
        this.columns = columns;
        this.authors = authors;
        this.remarks = remarks;
        this.settled = settled;
        this.decided = decided;
        this.clock = clock;
    }

    /** Holds what the turn names, in the order in which an import's chunk does, and takes the word. */
    @Transactional
    RowAnswer decide(RowTurn turn, @Nullable RowDecision decision) {
        kinds.of(turn.kind()).requireAllowed();
        kinds.of(turn.kind()).waitFor(turn.keys());
        imports.holdAll(turn.imports());
        ImportBatch batch = imports.get(turn.batch());
        ImportedRow row = rows.row(turn.batch(), turn.row()).orElseThrow(() -> new Missing("import-row", turn.row()));
        if (batch.getStatus() == ImportStatus.READING || batch.reversal().hasBegun() || !row.isHeld()) {
            throw new Refused("import-row-settled", turn.row());
        }
        batch.refuseOnlyTried();
        batch.course().touch(clock.instant());
        UUID known = row.subject();
        RowAnswer answer = take(turn, batch, row, decision);
        decided.fire(HeldRowDecided.of(batch, row, known, decision, answer));
        return answer;
    }

    private RowAnswer take(RowTurn turn, ImportBatch batch, ImportedRow row, @Nullable RowDecision decision) {
        if (decision == null) {
            rows.unsay(turn.batch(), turn.row());
            return RowAnswer.WAITS;
        }
        Decided word = new Decided(decision, row.subject());
        rows.say(new RowWord(turn.batch(), turn.row(), word, authors.author(), clock.instant()));
        if (batch.getStatus() == ImportStatus.READY) {
            return RowAnswer.WAITS;
        }
        List<ImportedRow> twins = rows.alike(row).stream()
                .filter(twin -> turn.twins().contains(twin.id()))
                .toList();
        Map<String, String> said = new HashMap<>(cells.of(row).cells());
        RowResult result = settle(batch, row, word);
        settleTwins(twins, result, said);
        return new RowAnswer(result.outcome(), remarks.text(result.remark()));
    }

    // lists name the same firm again and again: who has said it once is not asked again
    private void settleTwins(List<ImportedRow> twins, RowResult result, Map<String, String> said) {
        if (result.subject() != null) {
            Decided same = new Decided(RowDecision.SAME, result.subject());
            for (ImportedRow twin : twins) {
                ImportBatch batch = imports.get(twin.batch());
                Map<String, String> more = cells.of(twin).cells();
                if (batch.getStatus().isEnded() && !batch.reversal().hasBegun() && agree(said, more)) {
                    settle(batch, twin, same);
                    more.forEach(
                            (column, cell) -> said.merge(column, cell, (one, other) -> one.isBlank() ? other : one));
                }
            }
        }
    }

    // two of one name may be two firms: a cell that says something else, a code above all, is a matter for a person
    private static boolean agree(Map<String, String> said, Map<String, String> more) {
        return more.entrySet().stream().allMatch(cell -> {
            String one = said.getOrDefault(cell.getKey(), "").strip();
            String other = cell.getValue().strip();
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        });
    }

    private RowResult settle(ImportBatch batch, ImportedRow row, Decided word) {
        try (ImportWork work = kinds.of(batch.getKind()).begin(batch.source(columns.of(batch)))) {
            List<ImportRow> one = List.of(cells.of(row).with(word));
            work.prepare(one);
            RowResult result = work.take(one).get(0);
            batch.counts().settle(result);
            row.settle(
                    batch.counts().settled(),
                    result,
                    writer.values(result.remark()),
                    writer.before(result),
                    RowPrint.of(one.get(0).cells()));
            settled.fire(new HeldRowSettled(batch.getId(), row.row(), word.outcome(), result.outcome()));
            return result;
        }
    }
}
