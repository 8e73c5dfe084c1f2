package org.lianzhao.draft;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Technology;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.industry.IndustryClass;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.PlainText;

/** Makes what people write about a segment what is kept: on one line, each word once, within bounds, with known codes. */
@Singleton
class Wording {
    static final int MOST_WORDS = MapBounds.MOST_WORDS;
    static final int MOST_INDUSTRIES = MapBounds.MOST_INDUSTRIES;
    static final int LONGEST_WORD = MapBounds.LONGEST_WORD;

    private final Industries industries;

    Wording(Industries industries) {
        this.industries = industries;
    }

    SegmentContent of(SegmentEdit edit) {
        String name = line(edit.name(), "name");
        boolean group = edit.kind() == SegmentKind.GROUP;
        SegmentContent content = new SegmentContent(
                name,
                orNothing(edit.shortName()),
                Objects.requireNonNullElse(orNothing(edit.nameEn()), name),
                edit.kind(),
                group ? null : edit.importance(),
                group ? null : edit.priority(),
                group ? null : edit.required(),
                edit.industryConfidence(),
                codes(edit.industries()),
                words(edit.products(), "products"),
                words(edit.keywords(), "keywords"),
                words(edit.negativeKeywords(), "negativeKeywords"),
                words(edit.processes(), "processes"),
                technologies(edit.technologies()),
                words(edit.scarceResources(), "scarceResources"));
        requireFew(content);
        return content;
    }

    static String line(String text, String field) {
        String line = PlainText.line(text);
        if (line.isEmpty()) {
            throw new Invalid(field, "field-required");
        }
        return line;
    }

    static @Nullable String orNothing(@Nullable String text) {
        String line = text == null ? "" : PlainText.line(text);
        return line.isEmpty() ? null : line;
    }

    private List<String> codes(@Nullable List<String> written) {
        List<String> codes =
                words(written, "industries").stream().map(this::code).distinct().toList();
        if (codes.size() > MOST_INDUSTRIES) {
            throw new Invalid("industries", "too-many-words", MOST_INDUSTRIES);
        }
        return codes;
    }

    // kept with the letter of its section, as maps write it
    private String code(String written) {
        IndustryClass known =
                industries.of(written).orElseThrow(() -> new Invalid("industries", "unknown-industry", written));
        return known.code().startsWith(known.section()) ? known.code() : known.section() + known.code();
    }

    private static List<String> words(@Nullable List<String> written, String field) {
        if (written == null) {
            return List.of();
        }
        requireAtMost(written, field);
        return written.stream()
                .map(word -> word == null ? "" : PlainText.line(word))
                .filter(word -> !word.isEmpty())
                .peek(word -> requireShort(word, field))
                .distinct()
                .toList();
    }

    private static List<Technology> technologies(@Nullable List<Technology> written) {
        if (written == null) {
            return List.of();
        }
        requireAtMost(written, "technologies");
        Map<String, Technology> kept = new LinkedHashMap<>();
        written.stream()
                .filter(Objects::nonNull)
                .map(said -> new Technology(said.word() == null ? "" : PlainText.line(said.word()), said.critical()))
                .filter(said -> !said.word().isEmpty())
                .peek(said -> requireShort(said.word(), "technologies"))
                .forEach(said -> kept.putIfAbsent(said.word(), said));
        return List.copyOf(kept.values());
    }

    private static void requireShort(String word, String field) {
        if (word.length() > LONGEST_WORD) {
            throw new Invalid(field, "word-too-long", LONGEST_WORD);
        }
    }

    private static void requireAtMost(List<?> written, String field) {
        if (written.size() > MOST_WORDS) {
            throw new Invalid(field, "too-many-words", MOST_WORDS);
        }
    }

    private static void requireFew(SegmentContent content) {
        int all = content.products().size()
                + content.keywords().size()
                + content.negativeKeywords().size()
                + content.processes().size()
                + content.technologies().size()
                + content.scarceResources().size();
        if (all > MOST_WORDS) {
            throw new Invalid("keywords", "too-many-words", MOST_WORDS);
        }
    }
}
