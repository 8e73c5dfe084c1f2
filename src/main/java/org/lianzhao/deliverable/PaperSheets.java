package org.lianzhao.deliverable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.deliverable.PaperSection.ColumnKind;
import org.lianzhao.transfer.ExportType;
import org.lianzhao.transfer.PaperBook;
import org.lianzhao.transfer.PaperSheet;

/** A paper as a workbook, each of its tables a sheet. */
final class PaperSheets {
    private PaperSheets() {}

    static void write(OutputStream target, Deliverable paper, PaperFacts facts) throws IOException {
        PaperBook.write(
                target,
                paper.sections().stream().map(PaperSheets::sheet).toList(),
                facts.sheet(),
                facts.all(paper),
                facts.line(paper));
    }

    private static PaperSheet sheet(PaperSection section) {
        return new PaperSheet(
                section.title(),
                section.columns().stream()
                        .map(column -> new PaperSheet.Column(column.title(), type(column.kind())))
                        .toList(),
                section.rows().stream().map(PaperSheets::cells).toList());
    }

    private static List<@Nullable Object> cells(List<PaperCell> row) {
        List<@Nullable Object> cells = new ArrayList<>(row.size());
        for (PaperCell cell : row) {
            cells.add(cell.number() != null ? cell.number() : cell.day() != null ? cell.day() : cell.text());
        }
        return cells;
    }

    private static ExportType type(ColumnKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT, STATUS -> ExportType.TEXT;
            case CODE -> ExportType.CODE;
            case NUMBER, SHARE -> ExportType.NUMBER;
            case DAY -> ExportType.DAY;
        };
    }
}
