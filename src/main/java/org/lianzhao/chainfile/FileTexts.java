package org.lianzhao.chainfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PlainText;

/** Reads the texts of a row: on one line, within bounds, and none that a spreadsheet would take for a formula. */
final class FileTexts {
    private static final String SIGNS = "=+-@＝＋－＠";

    private final FileRow row;
    private final FileDefects defects;
    private final Set<String> known;

    /** @param known what the map says already: that stays possible, whatever it begins with */
    FileTexts(FileRow row, FileDefects defects, Set<String> known) {
        this.row = row;
        this.defects = defects;
        this.known = known;
    }

    /** Notes the cells that hold no text. */
    void check() {
        row.formulas().forEach(field -> defects.add(FileTrouble.FORMULA, row, field, row.textOrNull(field)));
        row.broken().forEach(field -> defects.add(FileTrouble.NOT_TEXT, row, field, null));
    }

    Optional<String> line(FileField field, int longest) {
        Optional<String> line = row.text(field).map(PlainText::line).filter(text -> !text.isEmpty());
        line.ifPresent(text -> bounded(field, text, longest));
        return line;
    }

    @Nullable
    String lineOrNull(FileField field, int longest) {
        return line(field, longest).orElse(null);
    }

    /** Text that may have several lines. */
    String text(FileField field, int longest) {
        String text = row.text(field).map(String::strip).orElse("");
        bounded(field, text, longest);
        return text;
    }

    List<String> words(FileField field, int longest) {
        List<String> words = row.words(field).stream()
                .map(PlainText::line)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        words.stream()
                .filter(word -> word.length() > longest)
                .findFirst()
                .ifPresent(word -> defects.add(FileTrouble.WORD_TOO_LONG, row, field, word, longest));
        words.stream().filter(this::isRisky).findFirst().ifPresent(word -> risky(field, word));
        return words;
    }

    private void bounded(FileField field, String text, int longest) {
        if (text.length() > longest) {
            defects.add(FileTrouble.TOO_LONG, row, field, text, text.length(), longest);
        }
        if (isRisky(text)) {
            risky(field, text);
        }
    }

    private void risky(FileField field, String text) {
        if (!row.formulas().contains(field)) {
            defects.add(FileTrouble.FORMULA_SIGN, row, field, text, text.substring(0, 1));
        }
    }

    private boolean isRisky(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 && !known.contains(text);
    }
}
