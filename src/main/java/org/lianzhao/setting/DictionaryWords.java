package org.lianzhao.setting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a dictionary at one moment: its values, by code and by name in either language. */
public record DictionaryWords(List<DictionaryEntry> entries) {
    /** Where the values do not matter: every word means itself. */
    public static final DictionaryWords NONE = new DictionaryWords(List.of());

    /**
     * The codes that words mean, in their order and each once: a word's own where it is one, or that of the value with this
     * name; the word where there is none.
     */
    public List<String> coded(Collection<String> words) {
        return words.stream().map(this::coded).distinct().toList();
    }

    private String coded(String word) {
        return of(word).isPresent()
                ? word
                : entries.stream()
                        .filter(entry ->
                                entry.name().equals(word) || entry.nameEn().equalsIgnoreCase(word))
                        .map(DictionaryEntry::code)
                        .findFirst()
                        .orElse(word);
    }

    /** What these values are called in a language; a word that no value has as its code stands for itself. */
    public List<String> named(Collection<String> codes, Locale language) {
        return codes.stream()
                .map(code -> of(code).map(entry -> language.equals(Locale.ENGLISH) ? entry.nameEn() : entry.name())
                        .orElse(code))
                .toList();
    }

    /** The values among these that are no longer chosen. */
    public List<DictionaryEntry> retired(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> of(code).stream())
                .filter(DictionaryEntry::retired)
                .toList();
    }

    private Optional<DictionaryEntry> of(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }
}
