package org.lianzhao.setting;

import java.util.List;

/**
 * A dictionary with its values in their order.
 *
 * @param open whether records may hold what is in no dictionary
 * @param longestCode how long a new code may be
 */
record DictionaryView(
        String code,
        String name,
        String nameEn,
        String hint,
        String hintEn,
        boolean open,
        int longestCode,
        int version,
        List<ValueView> values) {

    /**
     * A value.
     *
     * @param retired no longer chosen; shown where a record carries it
     * @param relied the program writes it itself, so it cannot be retired
     */
    record ValueView(String code, String name, String nameEn, boolean retired, boolean relied) {}

    static DictionaryView of(DictionaryKind kind, int version, List<DictionaryEntry> entries) {
        List<ValueView> values = entries.stream()
                .map(entry -> new ValueView(
                        entry.code(),
                        entry.name(),
                        entry.nameEn(),
                        entry.retired(),
                        kind.relied().contains(entry.code())))
                .toList();
        return new DictionaryView(
                kind.code(),
                kind.name(),
                kind.nameEn(),
                kind.hint(),
                kind.hintEn(),
                kind.open(),
                kind.longestCode(),
                version,
                values);
    }
}
