package org.lianzhao.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.CallerLanguage;

/** What features ask of dictionaries. Always the latest, in every instance: see {@link Kept}. */
@ApplicationScoped
public class Dictionaries {
    private final Kept kept;
    private final DictionaryRepository described;
    private final CallerLanguage language;

    Dictionaries(Kept kept, DictionaryRepository described, CallerLanguage language) {
        this.kept = kept;
        this.described = described;
        this.language = language;
    }

    /** The values of a dictionary in their order, the retired ones among them. */
    public List<DictionaryEntry> entries(String dictionary) {
        return kept.now().dictionaries().getOrDefault(dictionary, List.of());
    }

    /**
     * The code that somebody chooses for a field, if it may be chosen: one in use, or the one the record carries already.
     *
     * @param carried what the record carries so far
     * @throws Invalid naming the field
     */
    public @Nullable String chosen(String dictionary, String field, @Nullable String code, @Nullable String carried) {
        if (code == null || code.isBlank() || code.equals(carried)) {
            return code == null || code.isBlank() ? null : code;
        }
        requireChoosable(dictionary, field, code, entries(dictionary));
        return code;
    }

    /**
     * The same for a field that takes several.
     *
     * @throws Invalid naming the field
     */
    public void requireChosen(String dictionary, String field, Collection<String> codes, Collection<String> carried) {
        List<String> chosen =
                codes.stream().filter(code -> !carried.contains(code)).toList();
        if (!chosen.isEmpty()) {
            List<DictionaryEntry> entries = entries(dictionary);
            chosen.forEach(code -> requireChoosable(dictionary, field, code, entries));
        }
    }

    private void requireChoosable(String dictionary, String field, String code, List<DictionaryEntry> entries) {
        Optional<DictionaryEntry> found =
                entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
        if (found.isEmpty() && !described.kind(dictionary).open()) {
            throw new Invalid(field, "field-choice", choices(entries));
        }
        if (found.isPresent() && found.get().retired()) {
            throw new Invalid(field, "dictionary-retired", named(found.get()));
        }
    }

    /** The words of a dictionary as they stand, for those who have many to look up. */
    public DictionaryWords words(String dictionary) {
        return new DictionaryWords(entries(dictionary));
    }

    /** The codes that words mean: see {@link DictionaryWords#coded}. */
    public List<String> coded(String dictionary, Collection<String> words) {
        return words.isEmpty() ? List.of() : words(dictionary).coded(words);
    }

    private static String choices(List<DictionaryEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.retired())
                .map(DictionaryEntry::code)
                .collect(Collectors.joining(", "));
    }

    private String named(DictionaryEntry entry) {
        return language.current().equals(Locale.ENGLISH) ? entry.nameEn() : entry.name();
    }
}
