package org.lianzhao.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the launcher says, in Chinese where the machine speaks Chinese. */
final class Words {
    private final ResourceBundle texts;
    private final Instant begun = Instant.now();

    Words(@Nullable String language) {
        boolean chinese = language != null && language.startsWith("zh");
        this.texts = ResourceBundle.getBundle("demo", chinese ? Locale.CHINESE : Locale.ROOT);
    }

    void say(String key, Object... values) {
        System.out.println(text(key, values));
    }

    /** Tells what has begun, and how many seconds have gone. */
    void step(String key) {
        long seconds = Duration.between(begun, Instant.now()).toSeconds();
        System.out.printf("[%3d s] %s%n", seconds, text(key));
    }

    void error(String key, Object... values) {
        System.err.println(text(key, values));
    }

    void welcome(Accounts accounts, Path file) {
        say("welcome", accounts.url());
        accounts.people()
                .forEach(person -> System.out.printf(
                        "  %-14s %-16s %s%n",
                        person.username(),
                        person.password(),
                        texts.getString("role." + person.roles().get(0))));
        say("goodbye", file);
    }

    private String text(String key, Object... values) {
        return String.format(Locale.ROOT, texts.getString(key), values);
    }
}
