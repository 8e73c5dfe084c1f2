package org.lianzhao.chainfile;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** The sheet that says how the others are filled in. */
final class FileGuide {
    private static final String SHADE = "EEF2F7";
    private static final int NARROW = 16;
    private static final int WIDE = 90;
    private static final List<String> LINES = List.of("sheets", "keep", "order", "words", "check");

    private final Sentences sentences;
    private final CallerLanguage language;

    FileGuide(Sentences sentences, CallerLanguage language) {
        this.sentences = sentences;
        this.language = language;
    }

    String title() {
        return sentences.say("chain-file.guide.title");
    }

    void write(Worksheet sheet) {
        sheet.width(0, NARROW);
        sheet.width(1, NARROW);
        sheet.width(2, WIDE);
        int row = 0;
        for (String line : LINES) {
            sheet.inlineString(row++, 0, sentences.say("chain-file.guide." + line));
        }
        row++;
        sheet.inlineString(row, 0, sentences.say("chain-file.guide.sheet"));
        sheet.inlineString(row, 1, sentences.say("chain-file.guide.column"));
        sheet.inlineString(row, 2, sentences.say("chain-file.guide.meaning"));
        sheet.range(row, 0, row, 2).style().bold().fillColor(SHADE).set();
        for (FileSheet part : FileSheet.values()) {
            for (FileField field : part.fields()) {
                row++;
                sheet.inlineString(row, 0, part.in(language.current()));
                sheet.inlineString(row, 1, field.in(language.current()));
                sheet.inlineString(row, 2, sentences.say("chain-file.column." + field, choice(field)));
                sheet.style(row, 2).wrapText(true).set();
            }
        }
    }

    private String choice(FileField field) {
        return switch (field) {
            case KIND -> FileWords.KINDS.choice(language.current());
            case STAGE -> FileWords.STAGES.choice(language.current());
            case CONFIDENCE -> FileWords.CONFIDENCES.choice(language.current());
            case RELATION -> FileWords.RELATIONS.choice(language.current());
            default -> "";
        };
    }
}
