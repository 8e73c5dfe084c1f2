package org.lianzhao.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Passwords and secrets of a demonstration: made at the first start, the same at every later one. What a newer program
 * needs beside them is made when it starts for the first time.
 */
final class Secrets {
    /** The sample people; the realm has their names and roles. */
    static final List<String> PEOPLE = List.of(
            "member", "member2", "head", "office", "chain-office", "leader", "project", "service", "auditor", "admin");

    // without letters and digits that are mistaken for one another: people copy these from a screen
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final List<String> SECRETS =
            List.of("client.secret", "partner.secret", "session", "database", "keycloak", "contacts", "contacts.match");
    private static final int PASSWORD = 14;
    private static final int SECRET = 48;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets in(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        int known = values.size();
        PEOPLE.forEach(person -> values.computeIfAbsent("password." + person, missing -> random(PASSWORD)));
        SECRETS.forEach(name -> values.computeIfAbsent(name, missing -> random(SECRET)));
        if (values.size() > known) {
            StringWriter text = new StringWriter();
            values.store(text, null);
            SecretFile.write(file, text.toString());
        }
        return new Secrets(values);
    }

    String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("No secret " + name + "; deploy/demo --reset makes new ones");
        }
        return value;
    }

    private static String random(int length) {
        return new SecureRandom()
                .ints(length, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
