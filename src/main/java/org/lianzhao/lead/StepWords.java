package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.setting.DictionaryEntry;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** What steps of leads and their amounts are called in the caller's language, where they leave in a file. */
@ApplicationScoped
public class StepWords {
    private final Dictionaries dictionaries;
    private final Sentences sentences;
    private final CallerLanguage language;

    StepWords(Dictionaries dictionaries, Sentences sentences, CallerLanguage language) {
        this.dictionaries = dictionaries;
        this.sentences = sentences;
        this.language = language;
    }

    /** Where the step led. */
    public String of(StepRow step) {
        if (step.state() != LeadState.ACTIVE) {
            return sentences.say("export.state." + step.state());
        }
        String stage = sentences.say("export.stage." + step.stage());
        return sentences.say(step.backward() ? "export.step.back" : "export.step.on", stage);
    }

    /** Why it was taken, as it was chosen and as it was written; empty where nobody said. */
    public String reasonOf(StepRow step) {
        return Stream.of(chosen(step.reasonCode()), step.reason())
                .filter(reason -> reason != null && !reason.isBlank())
                .collect(Collectors.joining("；"));
    }

    private @Nullable String chosen(@Nullable String code) {
        return dictionaries.entries(LeadDictionaries.LOSS_REASON).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(this::named)
                .orElse(code);
    }

    private String named(DictionaryEntry entry) {
        return language.current().equals(Locale.ENGLISH) ? entry.nameEn() : entry.name();
    }

    /** Which amount it is. */
    public String of(AmountRow amount) {
        return sentences.say("export.amount." + amount.kind());
    }

    /** How exactly the amount is known. */
    public String precisionOf(AmountRow amount) {
        return sentences.say("export.precision." + amount.precision());
    }
}
