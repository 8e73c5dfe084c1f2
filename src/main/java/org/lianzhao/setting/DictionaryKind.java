package org.lianzhao.setting;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a feature says about a dictionary of its own: it offers a bean of this, and a migration brings the dictionary's
 * row and first values. The values themselves are people's.
 *
 * @param code stable, part of the interface: {@code source-channel}
 * @param open whether records may hold what is in no dictionary, as files and old records do; then a code is the word
 *     itself, else a word in capitals
 * @param longestCode how many characters the records that carry a code have for it
 * @param relied codes that the program itself writes; they can be renamed, but not retired
 */
public record DictionaryKind(
        String code,
        String name,
        String nameEn,
        String hint,
        String hintEn,
        boolean open,
        int longestCode,
        Set<String> relied) {
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** What must not stand in a word that is typed in one line with others. */
    private static final Pattern PARTING = Pattern.compile("[;；、,，]");

    boolean takes(String value) {
        return value.length() <= longestCode
                && (open
                        ? !PARTING.matcher(value).find()
                        : CAPITALS.matcher(value).matches());
    }
}
