package org.lianzhao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of the database as the operator gives it. The driver takes session variables from one place only, and the
 * program sets some as well: the operator's are taken out of the address and stand before the program's.
 */
record DatabaseAddress(String url, String sessionVariables) {
    private static final Pattern VARIABLES =
            Pattern.compile("(?<before>[?&])sessionVariables=(?<value>[^&]*)&?", Pattern.CASE_INSENSITIVE);

    static DatabaseAddress of(String given) {
        Matcher found = VARIABLES.matcher(given);
        if (!found.find()) {
            return new DatabaseAddress(given, "");
        }
        String rest =
                given.substring(0, found.start("value") - "sessionVariables=".length()) + given.substring(found.end());
        return new DatabaseAddress(
                rest.replaceFirst("[?&]$", ""),
                URLDecoder.decode(found.group("value").replace("+", "%2B"), UTF_8));
    }

    /** The settings that it comes to. */
    Map<String, String> settings() {
        return sessionVariables.isBlank()
                ? Map.of()
                : Map.of(
                        "quarkus.datasource.jdbc.url",
                        url,
                        "lianzhao.session-variables",
                        sessionVariables.replaceFirst("[,;\\s]*$", ","));
    }
}
