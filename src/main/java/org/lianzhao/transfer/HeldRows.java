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
    private final Event<HeldRowSettled> settled;
    private final Json json;
    private final Clock clock;

    HeldRows(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportRowWriter writer,
            ImportKinds kinds,
            ImportColumns columns,
            Authors authors,
            Event<HeldRowSettled> settled,
            Json json,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.writer = writer;
        this.kinds = kinds;
        this.columns = columns;
        this.authors = authors;
        this.settled = settled;
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
     * @return the outcome, still {@code REVIEW} where the commit is yet to come
     * @throws Refused when the row has its outcome already, the import is being read, or was only tried
     */
    @Transactional
    public RowOutcome decide(UUID batchId, int rowNo, @Nullable RowDecision decision) {
        ImportBatch batch = imports.hold(batchId);
        ImportedRow row = rows.row(batchId, rowNo).orElseThrow(() -> new Missing("import-row", rowNo));
        if (batch.getStatus() == ImportStatus.READING || batch.reversal().hasBegun() || !row.isHeld()) {
            throw new Refused("import-row-settled", rowNo);
        }
        batch.refuseOnlyTried();
        if (decision == null) {
            rows.unsay(batchId, rowNo);
            return RowOutcome.REVIEW;
        }
        Decided word = new Decided(decision, row.subject());
        rows.say(new RowWord(batchId, rowNo, word, authors.author(), clock.instant()));
        if (batch.getStatus() == ImportStatus.READY) {
            return RowOutcome.REVIEW;
        }
        List<ImportedRow> twins = rows.alike(row);
        Map<String, String> cells = new HashMap<>(asItCame(row).cells());
        RowResult result = settle(batch, row, word);
        settleTwins(twins, result, cells);
        return result.outcome();
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
            row.settle(
                    result,
                    writer.values(result.remark()),
                    writer.before(result),
                    RowPrint.of(one.get(0).cells()));
            batch.counts().settle(result.outcome());
            settled.fire(new HeldRowSettled(batch.getId(), row.row(), word.outcome(), result.outcome()));
            return result;
        }
    }
}
