package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.text.PlainText;
import org.lianzhao.shared.time.ZoneTime;

/** Says in the caller's language what an export is about. */
@ApplicationScoped
class ExportWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Sentences sentences;

    ExportWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String list(String kind) {
        return sentences.say("export.list." + kind);
    }

    String title(String kind, String column) {
        return sentences.say("export.column." + kind + "." + column);
    }

    /** What a list is narrowed down by, in the order in which it names that; nobody's number stands in it. */
    List<ExportCondition> conditions(ExportKind<?, ?> kind, Map<String, List<String>> given) {
        List<ExportCondition> conditions = new ArrayList<>();
        for (String name : kind.filters()) {
            List<String> asked = given.getOrDefault(name, List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .toList();
            String value = joined(asked, text -> kind.worded(name, text));
            if (!value.isEmpty()) {
                String kept = switch (kind.trace(name)) {
                    case WORDS -> value;
                    case KEY -> joined(asked, UnaryOperator.identity());
                    case NOTHING -> null;
                };
                conditions.add(new ExportCondition(name, sentences.say("export.filter." + name), value, kept));
            }
        }
        return conditions;
    }

    private static String joined(List<String> asked, UnaryOperator<String> words) {
        return asked.stream()
                .map(text -> PersonalData.masked(PlainText.line(words.apply(text))))
                .collect(Collectors.joining("、"));
    }

    /** @param remark what is to be said of how the list came about */
    ExportMark mark(ExportOrder<?> order, Optional<String> remark) {
        List<ExportMark.Fact> facts = new ArrayList<>();
        facts.add(fact("list", list(order.kind())));
        facts.add(fact("by", order.author().name()));
        facts.add(fact(
                "at",
                sentences.say("export.china-time", MOMENT.format(LocalDateTime.ofInstant(order.at(), ZoneTime.ZONE)))));
        facts.add(fact(
                "conditions",
                order.conditions().isEmpty()
                        ? sentences.say("export.no-condition")
                        : order.conditions().stream()
                                .map(condition -> condition.title() + " " + condition.value())
                                .collect(Collectors.joining("，"))));
        remark.ifPresent(text -> facts.add(fact("remark", text)));
        facts.add(fact("personal", sentences.say("export.personal." + order.personal())));
        return new ExportMark(
                list(order.kind()), sentences.say("export.mark.sheet"), facts, sentences.say("export.mark.rows"));
    }

    private ExportMark.Fact fact(String name, String value) {
        return new ExportMark.Fact(sentences.say("export.mark." + name), value);
    }

    /** What the file is called: list, day, user. */
    String fileName(ExportOrder<?> order) {
        String day =
                LocalDateTime.ofInstant(order.at(), ZoneTime.ZONE).toLocalDate().toString();
        return String.join("-", list(order.kind()), day, order.author().name())
                        .replaceAll("[\\p{Cc}\\\\/:*?\"<>|]+", "_")
                + order.format().ending();
    }
}
