package org.lianzhao.shared.text;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

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
        for (IntFunction<String> sound : List.<IntFunction<String>>of(Pinyin::usual, Pinyin::other)) {
            StringBuilder full = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            name.codePoints().mapToObj(sound).filter(part -> !part.isEmpty()).forEach(part -> {
                full.append(part);
                initials.append(part.charAt(0));
            });
            spellings.add(full.toString());
            spellings.add(initials.toString());
        }
        return List.copyOf(spellings);
    }

    /** How one character sounds, in small letters; nothing where that is not known. */
    public static String sound(int character) {
        return usual(character);
    }

    private static String other(int character) {
        return OTHER.getOrDefault(character, usual(character));
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
