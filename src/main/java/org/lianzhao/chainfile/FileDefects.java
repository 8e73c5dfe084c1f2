package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** Collects what is wrong with a map's file, and tells which rows are not taken because of it. */
final class FileDefects {
    private static final int LONGEST_VALUE = 100;
    /** So many are put into words; a file with more has one cause. */
    private static final int MOST_KEPT = 1000;

    private final Sentences sentences;
    private final CallerLanguage language;
    private final List<FileDefect> kept = new ArrayList<>();
    private final Set<Place> rejected = new HashSet<>();
    private final Set<FileTrouble> whole = EnumSet.noneOf(FileTrouble.class);
    private int errors;
    private int warnings;

    /** Which row it is. */
    private record Place(FileSheet sheet, int number) {
        static Place of(FileRow row) {
            return new Place(row.sheet(), row.number());
        }
    }

    FileDefects(Sentences sentences, CallerLanguage language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** @param values what the sentences of this trouble name */
    void add(FileTrouble kind, FileRow row, @Nullable FileField field, @Nullable String value, Object... values) {
        if (!kind.warns()) {
            rejected.add(Place.of(row));
        }
        keep(kind, row.sheet(), row, field, value, values);
    }

    /** Something is wrong with a sheet as a whole: nothing of the file can be taken. */
    void add(FileTrouble kind, FileSheet sheet, Object... values) {
        whole.add(kind);
        keep(kind, sheet, null, null, null, values);
    }

    private void keep(
            FileTrouble kind,
            FileSheet sheet,
            @Nullable FileRow row,
            @Nullable FileField field,
            @Nullable String value,
            Object... values) {
        if (kind.warns()) {
            warnings++;
        } else {
            errors++;
        }
        if (kept.size() < MOST_KEPT) {
            kept.add(new FileDefect(
                    kind,
                    kind.warns(),
                    sheet,
                    row == null ? null : row.number(),
                    field == null ? null : field.in(language.current()),
                    value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…",
                    sentences.say("chain-file.defect." + kind, values),
                    sentences.say("chain-file.remedy." + kind, values)));
        }
    }

    boolean rejects(FileRow row) {
        return rejected.contains(Place.of(row));
    }

    /** Whether nothing of the file can be taken. */
    boolean rejectAll() {
        return !whole.isEmpty();
    }

    /** In the order of the file, by sheet and row. */
    List<FileDefect> list() {
        return kept.stream()
                .sorted(Comparator.comparing(FileDefect::sheet)
                        .thenComparingInt(defect -> defect.row() == null ? 0 : defect.row()))
                .toList();
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }
}
