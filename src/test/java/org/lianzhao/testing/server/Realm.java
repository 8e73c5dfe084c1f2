package org.lianzhao.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm's file in {@code deploy/keycloak}, whose placeholders are filled in before each start. */
public final class Realm {
    private static final Pattern PLACEHOLDER = Pattern.compile("@\\{([^}]*)}");

    private Realm() {}

    /** The file's text with each {@code @{…}} replaced by the value of its name. */
    public static String filled(Path file, UnaryOperator<String> values) throws IOException {
        return PLACEHOLDER
                .matcher(Files.readString(file))
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
