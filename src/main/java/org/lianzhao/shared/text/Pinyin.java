package org.lianzhao.shared.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How names sound, letter by letter: shenzhenshunluo and szsl. Characters with two common readings give two spellings. */
public final class Pinyin {
    private static final Transliterator SOUNDS = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Map<Integer, String> CACHE = new ConcurrentHashMap<>();
    // the readings in names of places and firms that the transliterator does not take by itself
    private static final Map<Integer, String> OTHER = Map.ofEntries(
            reading("重", "chong"),
            reading("长", "chang"),
            reading("厦", "xia"),
            reading("都", "du"),
            reading("行", "hang"),
            reading("乐", "yue"),
            reading("六", "lu"),
            reading("蚌", "beng"),
            reading("番", "pan"),
            reading("单", "shan"),
            reading("会", "kuai"),
            reading("曾", "zeng"),
            reading("藏", "zang"),
            reading("绿", "lv"),
            reading("吕", "lv"),
            reading("女", "nv"));

    /** From the third such character of a name on, all are read alike: eight spellings are enough. */
    private static final int MOST_CHOSEN = 3;

    private Pinyin() {}

    private static Map.Entry<Integer, String> reading(String character, String sound) {
        return Map.entry(character.codePointAt(0), sound);
    }

    /** Every spelling of a name, in full and by initials; none for a name without Chinese characters. */
    public static List<String> of(String name) {
        if (name.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        Set<String> spellings = new LinkedHashSet<>();
        for (int choice = 0; choice < choices(name); choice++) {
            StringBuilder full = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            each(name, choice, (place, sound) -> {
                full.append(sound);
                initials.append(sound.charAt(0));
            });
            spellings.add(full.toString());
            spellings.add(initials.toString());
        }
        return List.copyOf(spellings);
    }

    /**
     * A name in letters.
     *
     * @param places where in the name the character is that each letter comes from
     */
    public record Spelling(String letters, List<Integer> places) {}

    /** The same spellings, and which character each of their letters is from. */
    public static List<Spelling> spellings(String name) {
        List<Spelling> spellings = new ArrayList<>();
        for (int choice = 0; choice < choices(name); choice++) {
            StringBuilder full = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            List<Integer> ofFull = new ArrayList<>();
            List<Integer> ofInitials = new ArrayList<>();
            each(name, choice, (place, sound) -> {
                full.append(sound);
                ofFull.addAll(Collections.nCopies(sound.length(), place));
                initials.append(sound.charAt(0));
                ofInitials.add(place);
            });
            spellings.add(new Spelling(full.toString(), ofFull));
            spellings.add(new Spelling(initials.toString(), ofInitials));
        }
        return spellings;
    }

    private interface Heard {
        void in(int place, String sound);
    }

    /** How many ways there are to read a name: characters with two readings are read either way, each by itself. */
    private static int choices(String name) {
        long ambiguous = name.codePoints().filter(OTHER::containsKey).count();
        return 1 << Math.min(MOST_CHOSEN, ambiguous);
    }

    private static void each(String name, int choice, Heard heard) {
        int ambiguous = 0;
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int character = name.codePointAt(at);
            String other = OTHER.get(character);
            boolean chosen = other != null && (choice >> Math.min(ambiguous++, MOST_CHOSEN - 1) & 1) == 1;
            String sound = chosen && other != null ? other : usual(character);
            if (!sound.isEmpty()) {
                heard.in(at, sound);
            }
        }
    }

    /** How one character sounds, in small letters; nothing where that is not known. */
    public static String sound(int character) {
        return usual(character);
    }

    private static String usual(int character) {
        if (Character.isIdeographic(character)) {
            return CACHE.computeIfAbsent(character, Pinyin::transliterated);
        }
        return Character.isLetterOrDigit(character) ? Character.toString(character) : "";
    }

    private static String transliterated(int character) {
        synchronized (SOUNDS) {
            return SOUNDS.transliterate(Character.toString(character)).replaceAll("[^a-z]", "");
        }
    }
}
