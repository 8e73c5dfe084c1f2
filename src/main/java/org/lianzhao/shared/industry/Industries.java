package org.lianzhao.shared.industry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classes of GB/T 4754-2017 (国民经济行业分类). Two transcriptions of the standard agree on them; they have not been
 * compared with the official print.
 */
@Singleton
public class Industries {
    private static final int CODE = 0;
    private static final int NAME = 3;
    private static final int SECTION = 5;
    private static final int DIVISION_LENGTH = 2;
    private static final Pattern DIGITS = Pattern.compile("([A-T])?(\\d{2,4})(?!\\d).*", Pattern.DOTALL);

    private final Map<String, IndustryClass> byCode = read();
    private final Map<String, IndustryClass> byName = byCode.values().stream()
            // where a class and the one in it are called the same, the larger one is meant
            .collect(Collectors.toMap(IndustryClass::name, Function.identity(), (large, small) -> large));

    /** The class of this code, which may start with the letter of its section. */
    public Optional<IndustryClass> of(@Nullable String code) {
        return Optional.ofNullable(code).map(text -> byCode.get(text.replaceFirst("^[A-T](?=\\d)", "")));
    }

    /** The classes directly in this one, in the order of the standard; the sections where {@code parent} is empty. */
    public List<IndustryClass> below(String parent) {
        return byCode.values().stream()
                .filter(one -> one.parent().equals(parent))
                .toList();
    }

    /** The class that people or registers mean: by a code, with its letter or its name beside it or not, or by its name. */
    public Optional<IndustryClass> read(String written) {
        String plain =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(plain);
        Optional<IndustryClass> coded = digits.matches() ? of(digits.group(2)) : of(plain);
        return coded.or(() -> Optional.ofNullable(byName.get(written.strip())));
    }

    private static Map<String, IndustryClass> read() {
        List<String[]> rows = rows();
        Map<String, List<String>> divisions = rows.stream()
                .filter(cells -> cells[CODE].length() == DIVISION_LENGTH)
                .collect(Collectors.groupingBy(
                        cells -> cells[SECTION], Collectors.mapping(cells -> cells[CODE], Collectors.toList())));
        Map<String, IndustryClass> classes = new LinkedHashMap<>();
        rows.stream().map(cells -> of(cells, divisions)).forEach(one -> classes.put(one.code(), one));
        return classes;
    }

    private static IndustryClass of(String[] cells, Map<String, List<String>> divisions) {
        Collection<String> own = divisions.getOrDefault(cells[SECTION], List.of());
        return new IndustryClass(
                cells[CODE],
                cells[NAME],
                cells[SECTION],
                own.stream().min(String::compareTo).orElse(""),
                own.stream().max(String::compareTo).orElse(""));
    }

    private static List<String[]> rows() {
        try (InputStream file = Industries.class.getResourceAsStream("/reference/gbt4754_2017.csv")) {
            if (file == null) {
                throw new IllegalStateException("The table of industries is not in this program");
            }
            // the first columns hold neither quotes nor commas; only the description, which is not read, may
            return new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", SECTION + 2))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
