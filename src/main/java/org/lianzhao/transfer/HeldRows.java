package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** Rows that an import holds until a person has said whether they are records that are there already. */
@ApplicationScoped
public class HeldRows {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRowWriter writer;
    private final ImportKinds kinds;
    private final ImportColumns columns;
    private final Authors authors;
    private final ImportRemarks remarks;
    private final Event<HeldRowSettled> settled;
    private final Event<HeldRowDecided> decided;
    private final Json json;
    private final Clock clock;

    HeldRows(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportRowWriter writer,
            ImportKinds kinds,
            ImportColumns columns,
            Authors authors,
            ImportRemarks remarks,
            Event<HeldRowSettled> settled,
            Event<HeldRowDecided> decided,
            Json json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.writer = writer;
        this.kinds = kinds;
        this.columns = columns;
        this.authors = authors;
        this.remarks = remarks;
        this.settled = settled;
        this.decided = decided;
        this.json = json;
        this.clock = clock;
    }

    /** A row that waits for a person, as it came; nothing where it has its outcome. */
    @Transactional
    public Optional<ImportRow> of(UUID batch, int row) {
        return rows.row(batch, row).filter(ImportedRow::isHeld).map(this::asItCame);
    }

    private ImportRow asItCame(ImportedRow row) {
        Map<String, String> cells = json.fields(row.cells()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue())));
        return new ImportRow(row.row(), cells, new ImportRow.Lines(row.row(), row.row()), null);
    }

    /**
     * Takes a person's word on a row. After a dry run it is kept for the commit; after that the row gets its outcome at
     * once.
     *
     * @return the outcome and why: a word need not be what becomes of the row
     * @throws Refused when the row has its outcome already, the import is being read, or was only tried
     */
    @Transactional
    public RowAnswer decide(UUID batchId, int rowNo, @Nullable RowDecision decision) {
        ImportBatch batch = imports.hold(batchId);
        ImportedRow row = rows.row(batchId, rowNo).orElseThrow(() -> new Missing("import-row", rowNo));
        if (batch.getStatus() == ImportStatus.READING || batch.reversal().hasBegun() || !row.isHeld()) {
            throw new Refused("import-row-settled", rowNo);
        }
        batch.refuseOnlyTried();
        UUID known = row.subject();
        RowAnswer answer = take(batch, row, decision);
        decided.fire(HeldRowDecided.of(batch, row, known, decision, answer));
        return answer;
    }

    private RowAnswer take(ImportBatch batch, ImportedRow row, @Nullable RowDecision decision) {
        if (decision == null) {
            rows.unsay(batch.getId(), row.row());
            return RowAnswer.WAITS;
        }
        Decided word = new Decided(decision, row.subject());
        rows.say(new RowWord(batch.getId(), row.row(), word, authors.author(), clock.instant()));
        if (batch.getStatus() == ImportStatus.READY) {
            return RowAnswer.WAITS;
        }
        List<ImportedRow> twins = rows.alike(row);
        Map<String, String> cells = new HashMap<>(asItCame(row).cells());
        RowResult result = settle(batch, row, word);
        settleTwins(twins, result, cells);
        return new RowAnswer(result.outcome(), remarks.text(result.remark()));
    }

    // lists name the same firm again and again: who has said it once is not asked again
    private void settleTwins(List<ImportedRow> twins, RowResult said, Map<String, String> cells) {
        if (said.subject() != null) {
            Decided same = new Decided(RowDecision.SAME, said.subject());
            for (ImportedRow twin : twins) {
                ImportBatch batch = imports.hold(twin.batch());
                Map<String, String> more = asItCame(twin).cells();
                if (batch.getStatus().isEnded() && !batch.reversal().hasBegun() && agree(cells, more)) {
                    settle(batch, twin, same);
                    more.forEach(
                            (column, cell) -> cells.merge(column, cell, (one, other) -> one.isBlank() ? other : one));
                }
            }
        }
    }

    // two of one name may be two firms: a cell that says something else, a code above all, is a matter for a person
    private static boolean agree(Map<String, String> cells, Map<String, String> more) {
        return more.entrySet().stream().allMatch(cell -> {
            String said = cells.getOrDefault(cell.getKey(), "").strip();
            String says = cell.getValue().strip();
            return said.isEmpty() || says.isEmpty() || said.equals(says);
        });
    }

    private RowResult settle(ImportBatch batch, ImportedRow row, Decided word) {
        try (ImportWork work = kinds.of(batch.getKind()).begin(batch.source(columns.of(batch)))) {
            List<ImportRow> one = List.of(asItCame(row).with(word));
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
