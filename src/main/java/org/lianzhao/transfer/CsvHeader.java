package org.lianzhao.transfer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a file, matched with the columns that a kind understands.
 *
 * @param positions where each recognised column is, by its name
 * @param recognised the titles that were understood, as the file writes them
 * @param ignored the titles that mean nothing to the kind, or repeat one that was understood
 * @param titles every title, as the file writes it
 */
record CsvHeader(Map<String, Integer> positions, List<String> recognised, List<String> ignored, List<String> titles) {

    static CsvHeader read(List<String> titles, List<ImportColumn> columns) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> recognised = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).strip();
            Optional<ImportColumn> meant = meantBy(title, columns);
            if (meant.isPresent() && positions.putIfAbsent(meant.get().name(), i) == null) {
                recognised.add(title);
            } else if (!title.isEmpty()) {
                ignored.add(title);
            }
        }
        return new CsvHeader(positions, recognised, ignored, List.copyOf(titles));
    }

    /** The first required column that the file lacks. */
    Optional<ImportColumn> missing(List<ImportColumn> columns) {
        return columns.stream()
                .filter(column -> column.required() && !positions.containsKey(column.name()))
                .findFirst();
    }

    private static Optional<ImportColumn> meantBy(String title, List<ImportColumn> columns) {
        String plain = plain(title);
        return columns.stream()
                .filter(column ->
                        column.titles().stream().anyMatch(known -> plain(known).equals(plain)))
                .findFirst();
    }

    // 注册资本（万元） is 注册资本, and so is *注册资本
    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[\\s*_:\\u200b\\ufeff]+", "");
    }
}
