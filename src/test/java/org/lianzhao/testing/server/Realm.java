package org.lianzhao.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The realm's file in {@code deploy/keycloak}, whose placeholders are filled in before each start. */
public final class Realm {
    private static final Pattern PLACEHOLDER = Pattern.compile("@\\{([^}]*)}");

    private Realm() {}

    /** The file's text with each {@code @{…}} replaced; fails when one has no value. */
    public static String filled(Path file, Map<String, String> values) throws IOException {
        Function<MatchResult, String> value = found -> {
            String text = values.get(found.group(1));
            if (text == null) {
                throw new IllegalArgumentException("The realm asks for " + found.group());
            }
            return text;
        };
        return PLACEHOLDER.matcher(Files.readString(file)).replaceAll(value);
    }
}
