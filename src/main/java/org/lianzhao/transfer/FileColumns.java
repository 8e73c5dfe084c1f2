package org.lianzhao.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * What the columns of a file mean: told by their titles, corrected by people.
 *
 * @param columns those that mean something, and of the others the first nine hundred
 * @param others how many mean nothing
 */
record FileColumns(List<FileColumn> columns, int others) {
    // with those that mean something they are no more than ColumnChoices takes
    private static final int MOST_OTHERS = 900;

    /** Matches titles with the columns that a kind understands; of two with the same meaning the first counts. */
    static FileColumns toldBy(List<String> titles, List<ImportColumn> known) {
        List<FileColumn> columns = new ArrayList<>();
        Map<String, String> meanings = meanings(known);
        Set<String> meant = new HashSet<>();
        int others = 0;
        for (int at = 0; at < titles.size(); at++) {
            String title = titles.get(at).strip();
            String meaning = Optional.ofNullable(meanings.get(TitleText.plain(title)))
                    .filter(meant::add)
                    .orElse(null);
            if (meaning == null && !title.isEmpty()) {
                others++;
            }
            if (meaning != null || (!title.isEmpty() && others <= MOST_OTHERS)) {
                columns.add(new FileColumn(at, shown(title), meaning, usualRule(meaning, known)));
            }
        }
        return new FileColumns(columns, others).ruledBy(known);
    }

    // nobody has said any yet
    private static FillRule usualRule(@Nullable String meaning, List<ImportColumn> known) {
        return known.stream()
                .filter(column -> column.name().equals(meaning))
                .map(column -> column.rule(null))
                .findFirst()
                .orElse(FillRule.IF_EMPTY);
    }

    /** These columns with the rules that count: what was settled while a column offered others may not be offered now. */
    FileColumns ruledBy(List<ImportColumn> known) {
        Map<String, ImportColumn> byName =
                known.stream().collect(Collectors.toMap(ImportColumn::name, Function.identity()));
        return new FileColumns(
                columns.stream().map(column -> ruledBy(byName, column)).toList(), others);
    }

    private static FileColumn ruledBy(Map<String, ImportColumn> known, FileColumn column) {
        String meant = column.column();
        ImportColumn meaning = meant == null ? null : known.get(meant);
        return meaning == null ? column : column.meaning(meant, meaning.rule(column.rule()));
    }

    /**
     * These columns as somebody has settled them; what he does not mention means nothing.
     *
     * @param choices by position
     * @throws Invalid when one is of a column that is not listed here
     */
    FileColumns settled(Map<Integer, FileColumn> choices) {
        Set<Integer> listed = columns.stream().map(FileColumn::position).collect(Collectors.toSet());
        choices.keySet().stream().filter(position -> !listed.contains(position)).forEach(position -> {
            throw new Invalid("columns", "import-column-position", position + 1);
        });
        return with(columns.stream()
                .map(column -> {
                    FileColumn choice = choices.get(column.position());
                    return choice == null
                            ? column.meaning(null, FillRule.IF_EMPTY)
                            : column.meaning(choice.column(), choice.rule());
                })
                .toList());
    }

    /** These columns, meaning what those of an earlier file with the same layout do; the titles stay this file's own. */
    FileColumns like(FileColumns earlier) {
        Map<Integer, FileColumn> before = new HashMap<>();
        earlier.columns().forEach(column -> before.put(column.position(), column));
        return with(columns.stream()
                .map(column -> {
                    FileColumn was = before.get(column.position());
                    return was == null
                            ? column.meaning(null, FillRule.IF_EMPTY)
                            : column.meaning(was.column(), was.rule());
                })
                .toList());
    }

    private FileColumns with(List<FileColumn> other) {
        return new FileColumns(other, others - meaningless(columns) + meaningless(other));
    }

    private static int meaningless(List<FileColumn> columns) {
        return (int) columns.stream().filter(column -> column.column() == null).count();
    }

    /** Where each column of the kind stands, by its name. */
    Map<String, Integer> positions() {
        Map<String, Integer> positions = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.column() != null)
                .forEach(column -> positions.put(column.column(), column.position()));
        return positions;
    }

    /** What the columns may do to known records, by the name of the kind's column. */
    Map<String, FillRule> rules() {
        Map<String, FillRule> rules = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.column() != null)
                .forEach(column -> rules.put(column.column(), column.rule()));
        return rules;
    }

    /** The first required column that the file lacks. */
    Optional<ImportColumn> missing(List<ImportColumn> known) {
        Map<String, Integer> positions = positions();
        return known.stream()
                .filter(column -> column.required() && !positions.containsKey(column.name()))
                .findFirst();
    }

    List<String> recognised() {
        return titles(true);
    }

    List<String> ignored() {
        return titles(false);
    }

    private List<String> titles(boolean meant) {
        return columns.stream()
                .filter(column -> (column.column() != null) == meant)
                .map(FileColumn::title)
                .toList();
    }

    /** The same for files that are laid out alike: the titles in their order. */
    static byte[] layoutKey(List<String> titles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            titles.forEach(title -> digest.update((TitleText.plain(title) + '\n').getBytes(StandardCharsets.UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> meanings(List<ImportColumn> known) {
        Map<String, String> meanings = new HashMap<>();
        known.forEach(column ->
                column.titles().forEach(title -> meanings.putIfAbsent(TitleText.plain(title), column.name())));
        return meanings;
    }

    private static String shown(String title) {
        return ImportRow.shortened(title.replaceAll("\\R", " "));
    }
}
