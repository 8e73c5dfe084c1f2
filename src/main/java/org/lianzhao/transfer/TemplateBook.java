package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianzhao.shared.problem.Sentences;

/** The template as a workbook: a sheet to fill in and one to read. */
final class TemplateBook {
    private static final String AS_TEXT = "@";
    private static final String SHADE = "EEF2F7";
    private static final int HEADER = 1;
    private static final int WIDTH = 18;
    private static final int WIDTH_OF_WORDS = 60;

    private final List<ImportColumn> columns;
    private final List<List<String>> rows;
    private final Sentences sentences;

    TemplateBook(List<ImportColumn> columns, List<List<String>> rows, Sentences sentences) {
        this.columns = columns;
        this.rows = rows;
        this.sentences = sentences;
    }

    void write(OutputStream target) throws IOException {
        Workbook book = new Workbook(target, "Lianzhao", "1.0");
        fillIn(book.newWorksheet(sentences.say("import.template-sheet")));
        explain(book.newWorksheet(sentences.say("import.template-guide")));
        book.finish();
    }

    private void fillIn(Worksheet sheet) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            if (columns.get(i).kind() == CellKind.CODE) {
                sheet.style(i).format(AS_TEXT).set();
                sheet.style(HEADER + 1, i).format(AS_TEXT).set();
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            put(sheet, row, rows.get(row));
        }
        sheet.range(HEADER, 0, HEADER, columns.size() - 1)
                .style()
                .bold()
                .fillColor(SHADE)
                .set();
        sheet.freezePane(0, HEADER + 1);
    }

    private void explain(Worksheet sheet) {
        put(sheet, 0, List.of(sentences.say("import.template-guide-titles").split("\\|")));
        sheet.range(0, 0, 0, 3).style().bold().fillColor(SHADE).set();
        for (int i = 0; i < columns.size(); i++) {
            ImportColumn column = columns.get(i);
            String required =
                    sentences.say(column.required() ? "import.template-required" : "import.template-optional");
            String hint = column.hint().isEmpty() ? "" : sentences.say(column.hint());
            put(sheet, i + 1, List.of(column.title(), required, hint, column.example()));
            sheet.style(i + 1, 2).wrapText(true).set();
        }
        sheet.width(0, WIDTH);
        sheet.width(2, WIDTH_OF_WORDS);
        sheet.width(3, WIDTH_OF_WORDS);
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, cells.get(i));
            }
        }
    }
}
