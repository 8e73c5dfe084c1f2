package org.lianzhao.chainfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Stage;
import org.lianzhao.shared.industry.Industries;

/**
 * Writes a map as a workbook: numbers as numbers, texts as inline texts, which no spreadsheet computes. Titles and words are
 * in the language of who asks; a file is read in either, in one layout.
 */
final class ChainBookWriter {
    private static final String SHADE = "EEF2F7";
    private static final int NARROW = 12;
    private static final int WIDE = 32;

    private final Industries industries;
    private final FileGuide guide;
    private final Locale language;

    ChainBookWriter(Industries industries, FileGuide guide, Locale language) {
        this.industries = industries;
        this.guide = guide;
        this.language = language;
    }

    void write(FileRows rows, OutputStream target) throws IOException {
        Workbook book = new Workbook(target, "Lianzhao", "1.0");
        for (FileSheet part : FileSheet.values()) {
            sheet(book.newWorksheet(part.in(language)), part, rows.of(part));
        }
        guide.write(book.newWorksheet(guide.title()));
        book.finish();
    }

    private void sheet(Worksheet sheet, FileSheet part, List<FileRow> rows) throws IOException {
        List<FileField> fields = part.fields();
        sheet.freezePane(part == FileSheet.SEGMENTS ? 2 : 0, 1);
        for (int column = 0; column < fields.size(); column++) {
            sheet.width(column, isWide(fields.get(column)) ? WIDE : NARROW);
            sheet.inlineString(0, column, fields.get(column).in(language));
        }
        sheet.range(0, 0, 0, fields.size() - 1).style().bold().fillColor(SHADE).set();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < fields.size(); column++) {
                put(sheet, row + 1, column, fields.get(column), rows.get(row).words(fields.get(column)));
            }
        }
        sheet.finish();
    }

    private static boolean isWide(FileField field) {
        return field.form() == FileField.Form.WORDS
                || field == FileField.CONTENT
                || field == FileField.NAME
                || field == FileField.NAME_EN;
    }

    private void put(Worksheet sheet, int row, int column, FileField field, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String first = words.get(0);
        switch (field.form()) {
            case NUMBER -> sheet.value(row, column, Integer.valueOf(first));
            case TEXT -> sheet.inlineString(row, column, word(field, first));
            case WORDS -> {
                List<String> all = field == FileField.INDUSTRIES
                        ? words.stream().map(this::named).toList()
                        : words;
                sheet.inlineString(row, column, WordCell.joined(all));
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    private String word(FileField field, String code) {
        return switch (field) {
            case KIND -> FileWords.KINDS.word(SegmentKind.valueOf(code), language);
            case STAGE -> FileWords.STAGES.word(Stage.valueOf(code), language);
            case CONFIDENCE -> FileWords.CONFIDENCES.word(Confidence.valueOf(code), language);
            case RELATION -> FileWords.RELATIONS.word(LinkRelation.valueOf(code), language);
            case ITEM -> ChainItem.called(code).map(item -> item.in(language)).orElse(code);
            default -> code;
        };
    }

    // a code says little without its name
    private String named(String code) {
        return industries.of(code).map(known -> code + " " + known.name()).orElse(code);
    }
}
