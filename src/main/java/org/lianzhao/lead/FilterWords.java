package org.lianzhao.lead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.shared.problem.Invalid;

/** Conditions of the list of leads as words of an address. */
final class FilterWords {
    private static final int LONGEST = 1000;

    /** What {@link LeadFilter} takes, and of which form. */
    static final Map<String, Predicate<String>> FIELDS = Map.ofEntries(
            Map.entry("stage", value -> among(LeadStage.values(), value)),
            Map.entry("state", value -> among(LeadState.values(), value)),
            Map.entry("owner", value -> value.equals("me") || isKey(value)),
            Map.entry("taskForce", FilterWords::isKey),
            Map.entry("company", FilterWords::isKey),
            Map.entry("chain", value -> value.length() <= 20),
            Map.entry("segment", value -> value.length() <= 20),
            Map.entry("source", value -> value.length() <= 20),
            Map.entry("sourceCompany", FilterWords::isKey),
            Map.entry("watched", value -> value.equals("me")),
            Map.entry("clock", value -> among(ClockKind.values(), value)),
            Map.entry("light", value -> among(Light.values(), value)),
            Map.entry("q", value -> value.length() <= 200),
            Map.entry("overdue", value -> value.equals("true")),
            Map.entry("sort", value -> Set.of("created", "next", "due").contains(value)));

    private FilterWords() {}

    /**
     * The same words.
     *
     * @throws Invalid where the list would not take them
     */
    static String checked(String query) {
        if (query.length() > LONGEST) {
            throw new Invalid("query", "field-too-long", LONGEST);
        }
        Set<String> said = new HashSet<>();
        for (String condition : query.split("&", -1)) {
            String[] parts = condition.split("=", 2);
            String value = parts.length == 2 ? decoded(parts[1]) : "";
            Predicate<String> form = FIELDS.get(parts[0]);
            if (form == null) {
                throw new Invalid("query", "field-unknown", parts[0]);
            }
            if (value.isBlank() || !form.test(value) || !said.add(parts[0])) {
                throw new Invalid("query", "field-unreadable");
            }
        }
        return query;
    }

    private static String decoded(String words) {
        try {
            return URLDecoder.decode(words, UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Invalid("query", "field-unreadable");
        }
    }

    private static boolean among(Enum<?>[] values, String value) {
        return Stream.of(values).anyMatch(one -> one.name().equals(value));
    }

    private static boolean isKey(String value) {
        try {
            return UUID.fromString(value).toString().equals(value);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
