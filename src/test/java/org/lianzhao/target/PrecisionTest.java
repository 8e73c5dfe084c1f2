package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.setting.Settings;

/**
 * How good the lists of targets are, measured: the ten best of each of 25 gaps among the listed firms of the demonstration,
 * against labels set by hand. A firm fits when it makes what the segment is about as its trade, not for itself and not for
 * its customers' trade. A firm that nobody has labelled counts as one that does not fit.
 */
class PrecisionTest {
    private static final int BEST = 10;
    private static final TargetWeights STANDARD = TargetWeights.of(Settings.standard(TargetSettings.WEIGHTS));
    private static final TargetWeights LESS_FIT = new TargetWeights(12, 29, 20, 19, 10, 10);

    /** Measured when the labels were set: 169 of 250. */
    private static final double FLOOR = 0.67;

    private static final ListedFirms FIRMS = ListedFirms.read();
    private static final Map<String, Map<String, Label>> LABELS = labels();
    private static final Measured BY_STANDARD = measured(STANDARD);
    private static final Measured BY_LESS_FIT = measured(LESS_FIT);

    private record Label(boolean fits, String reason) {}

    /** A firm among the ten best that does not fit, or that nobody has labelled. */
    private record Miss(String segment, String firm, String reason) {}

    private record Measured(Map<String, Double> bySegment, List<Miss> misses) {
        double precision() {
            return bySegment.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .average()
                    .orElse(0);
        }
    }

    private static Map<String, Map<String, Label>> labels() {
        Map<String, Map<String, Label>> all = new LinkedHashMap<>();
        try (InputStream file = PrecisionTest.class.getResourceAsStream("/targets/labels.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                all.computeIfAbsent(row.getField("segment"), segment -> new LinkedHashMap<>())
                        .put(
                                row.getField("company"),
                                new Label(row.getField("fits").equals("yes"), row.getField("reason")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Measured measured(TargetWeights weights) {
        Map<String, Double> bySegment = new LinkedHashMap<>();
        List<Miss> misses = new ArrayList<>();
        LABELS.forEach((segment, labels) -> {
            List<String> best = FIRMS.targets(segment, new Measure(weights, List.of("上市"))).stream()
                    .map(one -> one.firm().name())
                    .limit(BEST)
                    .toList();
            best.stream()
                    .filter(firm ->
                            !labels.getOrDefault(firm, new Label(false, "")).fits())
                    .forEach(firm -> misses.add(new Miss(
                            segment,
                            firm,
                            labels.getOrDefault(firm, new Label(false, "未标注")).reason())));
            long fit = best.stream()
                    .filter(firm ->
                            labels.getOrDefault(firm, new Label(false, "")).fits())
                    .count();
            bySegment.put(segment, fit / (double) BEST);
        });
        return new Measured(bySegment, misses);
    }

    @Test
    void the_labels_are_enough_and_every_one_has_its_reason_and_its_firm() {
        assertThat(LABELS).hasSizeGreaterThanOrEqualTo(20);
        assertThat(LABELS.values()).allSatisfy(firms -> assertThat(firms).hasSizeGreaterThanOrEqualTo(BEST));
        assertThat(LABELS.values())
                .allSatisfy(firms -> firms.forEach((firm, label) -> {
                    assertThat(label.reason()).isNotBlank();
                    assertThat(FIRMS.has(firm)).as(firm).isTrue();
                }));
    }

    @Test
    void the_ten_best_are_as_good_as_they_were_measured() throws IOException {
        report(BY_STANDARD, BY_LESS_FIT);
        assertThat(BY_STANDARD.precision()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void weights_that_count_fit_for_less_than_one_word_make_the_lists_worse() {
        assertThat(BY_LESS_FIT.precision()).isLessThan(BY_STANDARD.precision());
    }

    private static void report(Measured standard, Measured other) throws IOException {
        StringBuilder text = new StringBuilder("precision at 10\n");
        text.append("standard weights %.3f, fit 12 instead of 30 %.3f%n"
                .formatted(standard.precision(), other.precision()));
        standard.bySegment()
                .forEach((segment, share) -> text.append("%s %.1f (%.1f)%n"
                        .formatted(segment, share, other.bySegment().getOrDefault(segment, 0.0))));
        text.append("\nnot fitting among the ten best\n");
        standard.misses()
                .forEach(miss -> text.append("%s | %s | %s%n".formatted(miss.segment(), miss.firm(), miss.reason())));
        Path file = Path.of(System.getProperty("lianzhao.target", "target"), "targets", "precision.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
