package org.lianzhao.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of GB/T 4754-2017 (国民经济行业分类). Two transcriptions of the standard agree on them; they have not been
 * compared with the official print.
 */
@Singleton
class Industries {
    private static final int CODE = 0;
    private static final int NAME = 3;

    private final Map<String, String> names = read();

    /** The industry of this code, which may start with its division letter; a code that is unknown has no name. */
    Industry of(String code) {
        return new Industry(code, names.getOrDefault(code.replaceFirst("^[A-T](?=\\d)", ""), ""));
    }

    private static Map<String, String> read() {
        try (InputStream file = Industries.class.getResourceAsStream("/reference/gbt4754_2017.csv")) {
            if (file == null) {
                throw new IllegalStateException("The table of industries is not in this program");
            }
            // the first columns hold neither quotes nor commas; only the description, which is not read, may
            return new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[CODE], cells -> cells[NAME]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
