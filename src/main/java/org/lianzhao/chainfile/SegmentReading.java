package org.lianzhao.chainfile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Confidence;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Technology;
import org.lianzhao.draft.MapBounds;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;

/**
 * Reads what a segment is from a row. What the file has no column for stays as it is on the map; what an empty cell
 * stands for is none.
 */
final class SegmentReading {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NAME_EN = 200;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int MOST_IMPORTANCE = 3;
    private static final int MOST_PRIORITY = 5;
    private static final int MOST_REQUIRED = 50;

    private final FileRow row;
    private final FileDefects defects;
    private final Industries industries;
    private final Locale language;
    private final @Nullable SegmentContent base;
    private final FileTexts texts;

    /** @param base what the segment is now; null for one that is new */
    SegmentReading(
            FileRow row, FileDefects defects, Industries industries, Locale language, @Nullable SegmentContent base) {
        this.row = row;
        this.defects = defects;
        this.industries = industries;
        this.language = language;
        this.base = base;
        this.texts = new FileTexts(row, defects, known(base));
    }

    private static Set<String> known(@Nullable SegmentContent base) {
        Set<String> known = new HashSet<>();
        if (base != null) {
            known.add(base.name());
            known.add(base.nameEn());
            known.add(Objects.requireNonNullElse(base.shortName(), ""));
            Stream.of(
                            base.products(),
                            base.keywords(),
                            base.negativeKeywords(),
                            base.processes(),
                            base.scarceResources(),
                            base.technologies().stream().map(WordCell::of).toList())
                    .forEach(known::addAll);
        }
        return known;
    }

    /** What the row says; null where it cannot be taken for a segment at all. */
    @Nullable
    SegmentContent read() {
        texts.check();
        @Nullable SegmentKind kind = kind();
        @Nullable
        String name =
                row.has(FileField.NAME) || base == null ? texts.lineOrNull(FileField.NAME, LONGEST_NAME) : base.name();
        if (name == null) {
            defects.add(FileTrouble.NO_NAME, row, FileField.NAME, null);
        }
        if (kind == null || name == null) {
            return null;
        }
        SegmentContent start = base == null ? SegmentContent.named(name, name, kind) : base;
        boolean group = kind == SegmentKind.GROUP;
        SegmentContent said = new SegmentContent(
                name,
                told(
                        FileField.SHORT_NAME,
                        start.shortName(),
                        () -> texts.lineOrNull(FileField.SHORT_NAME, LONGEST_SHORT_NAME)),
                nameEn(name),
                kind,
                group ? null : number(FileField.IMPORTANCE, start.importance(), MOST_IMPORTANCE),
                group ? null : number(FileField.PRIORITY, start.priority(), MOST_PRIORITY),
                group ? null : number(FileField.REQUIRED, start.required(), MOST_REQUIRED),
                confidence(start.industryConfidence()),
                row.has(FileField.INDUSTRIES) ? industries() : start.industries(),
                words(FileField.PRODUCTS, start.products()),
                words(FileField.KEYWORDS, start.keywords()),
                words(FileField.NEGATIVE_KEYWORDS, start.negativeKeywords()),
                words(FileField.PROCESSES, start.processes()),
                row.has(FileField.TECHNOLOGIES) ? technologies() : start.technologies(),
                words(FileField.SCARCE_RESOURCES, start.scarceResources()));
        requireFew(said);
        return said;
    }

    private @Nullable SegmentKind kind() {
        if (!row.has(FileField.KIND) && base != null) {
            return base.kind();
        }
        Optional<String> written = row.text(FileField.KIND);
        if (written.isEmpty()) {
            defects.add(FileTrouble.NO_KIND, row, FileField.KIND, null, FileWords.KINDS.choice(language));
            return null;
        }
        @Nullable SegmentKind kind = read(FileField.KIND, FileWords.KINDS).orElse(null);
        if (kind != null && base != null && (kind == SegmentKind.GROUP) != (base.kind() == SegmentKind.GROUP)) {
            defects.add(FileTrouble.SORT_CHANGED, row, FileField.KIND, written.get());
            return null;
        }
        return kind;
    }

    private <E extends Enum<E>> Optional<E> read(FileField field, FileWords<E> words) {
        return row.text(field).flatMap(written -> {
            Optional<E> meant = words.read(written);
            if (meant.isEmpty()) {
                defects.add(FileTrouble.UNKNOWN_WORD, row, field, written, words.choice(language));
            }
            return meant;
        });
    }

    private String nameEn(String name) {
        if (!row.has(FileField.NAME_EN) && base != null) {
            return base.nameEn();
        }
        return texts.line(FileField.NAME_EN, LONGEST_NAME_EN).orElse(name);
    }

    private <T> @Nullable T told(FileField field, @Nullable T otherwise, Supplier<@Nullable T> said) {
        return row.has(field) ? said.get() : otherwise;
    }

    private @Nullable Integer number(FileField field, @Nullable Integer otherwise, int most) {
        return told(field, otherwise, () -> {
            @Nullable String written = row.text(field).map(String::strip).orElse(null);
            if (written == null) {
                return null;
            }
            if (!written.matches("\\d{1,4}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > most) {
                defects.add(FileTrouble.BAD_NUMBER, row, field, written, 1, most);
                return null;
            }
            return Integer.valueOf(written);
        });
    }

    private Confidence confidence(Confidence otherwise) {
        return row.has(FileField.CONFIDENCE)
                ? read(FileField.CONFIDENCE, FileWords.CONFIDENCES).orElse(Confidence.MEDIUM)
                : otherwise;
    }

    // kept with the letter of its section, as maps write it
    private List<String> industries() {
        List<String> codes = row.words(FileField.INDUSTRIES).stream()
                .filter(written -> !written.isBlank())
                .flatMap(written -> industry(written).stream())
                .distinct()
                .toList();
        if (codes.size() > MapBounds.MOST_INDUSTRIES) {
            defects.add(
                    FileTrouble.TOO_MANY_INDUSTRIES,
                    row,
                    FileField.INDUSTRIES,
                    null,
                    codes.size(),
                    MapBounds.MOST_INDUSTRIES);
        }
        return codes;
    }

    private Optional<String> industry(String written) {
        Optional<IndustryClass> known = industries.read(written);
        if (known.isEmpty()) {
            defects.add(FileTrouble.UNKNOWN_INDUSTRY, row, FileField.INDUSTRIES, written, written);
        }
        return known.map(one -> one.code().startsWith(one.section()) ? one.code() : one.section() + one.code());
    }

    private List<String> words(FileField field, List<String> otherwise) {
        return row.has(field) ? texts.words(field, MapBounds.LONGEST_WORD) : otherwise;
    }

    private List<Technology> technologies() {
        Set<String> seen = new HashSet<>();
        return texts
                .words(
                        FileField.TECHNOLOGIES,
                        MapBounds.LONGEST_WORD
                                + WordCell.of(new Technology("", true)).length())
                .stream()
                .map(WordCell::technology)
                .filter(technology -> !technology.word().isEmpty() && seen.add(technology.word()))
                .toList();
    }

    private void requireFew(SegmentContent said) {
        int all = Stream.of(
                        said.products(),
                        said.keywords(),
                        said.negativeKeywords(),
                        said.processes(),
                        said.technologies(),
                        said.scarceResources())
                .mapToInt(List::size)
                .sum();
        if (all > MapBounds.MOST_WORDS) {
            defects.add(FileTrouble.TOO_MANY_WORDS, row, FileField.KEYWORDS, null, all, MapBounds.MOST_WORDS);
        }
    }
}
