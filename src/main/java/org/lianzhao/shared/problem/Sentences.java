package org.lianzhao.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.lianzhao.shared.text.CallerLanguage;

/** Sentences that are no refusal (a warning, a hint), from the same texts and in the caller's language. */
@ApplicationScoped
public class Sentences {
    private final CallerLanguage language;

    Sentences(CallerLanguage language) {
        this.language = language;
    }

    /** What is called so under this key; something else where there is no text yet, as for a code of a later release. */
    public String word(String key, String otherwise) {
        return ProblemTexts.has(key) ? say(key) : otherwise;
    }

    /** The sentence under this key in a language, for texts that go to somebody who does not ask just now. */
    public String sayIn(Locale other, String key, Object... values) {
        return ProblemTexts.sentence(key, other, List.of(values));
    }

    /** The sentence under this key, its placeholders filled. */
    public String say(String key, Object... values) {
        return ProblemTexts.sentence(key, language.current(), List.of(values));
    }
}
