package org.lianzhao.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianzhao.signal.FirmSignal;

/**
 * Keys of the facts that speak for a target. How a fact is worded, weighed or labelled is no part of its key, so that what
 * people set does not pass for news of a firm.
 */
final class Facts {
    /** No fact: that the others were told in the words of another segment. */
    static final String ELSEWHERE = "elsewhere";

    private static final String WORD = "word|";
    private static final String MARK = "mark|";
    private static final String SIGNAL = "signal|";
    private static final String HAPPENING = "happening|";
    private static final String TIE = "tie|";
    private static final String HOME = TIE + TieReasons.HOMETOWN + "|";
    private static final Pattern TIE_TO_FIRM =
            Pattern.compile("tie\\|[^|]+\\|(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    /** How the keys began that earlier releases kept: codes of sentences. */
    private static final String EARLIER = "target.";

    private Facts() {}

    /** That a firm speaks of these words of a segment, wherever it does. */
    static List<String> words(Collection<String> words) {
        return words.stream().map(word -> WORD + Plain.of(word)).toList();
    }

    /** That a firm carries these marks of strength. */
    static List<String> marks(Collection<String> marks) {
        return marks.stream().map(mark -> MARK + line(mark)).toList();
    }

    /** A signal: the same where its text is mended, and where it is entered again after it was removed. */
    static String signal(FirmSignal signal) {
        return SIGNAL + signal.id() + "|" + content(signal);
    }

    /** That what a signal tells happens on this day. */
    static String happening(FirmSignal signal, LocalDate day) {
        return HAPPENING + signal.id() + "|" + day + "|" + content(signal);
    }

    private static String content(FirmSignal signal) {
        return signal.kind() + "|" + signal.noticedOn() + "|" + Plain.of(signal.text());
    }

    /** @param other with what or whom, as a key */
    static String tie(String code, String other) {
        return TIE + code + "|" + line(other);
    }

    /** Whether these keys are none of this release, so that nothing can be told from them. */
    static boolean areEarlier(Collection<String> keys) {
        return keys.stream().anyMatch(key -> key.startsWith(EARLIER));
    }

    /** Whether anything is among the facts of now that was not known. A word within a known one is known. */
    static boolean anyNew(Collection<String> known, Collection<String> now) {
        return now.stream().anyMatch(fact -> known.stream().noneMatch(old -> covers(old, fact)));
    }

    /**
     * Those of them that neither the words of a segment nor what people set can make: signals and ties, but for a home, which
     * counts by where the chain is.
     */
    static List<String> apartFromWords(Collection<String> facts) {
        return facts.stream()
                .filter(fact -> !fact.startsWith(WORD) && !fact.startsWith(MARK) && !fact.startsWith(HOME))
                .toList();
    }

    /** The firms to which these facts are ties. */
    static Set<UUID> firms(Collection<String> facts) {
        return facts.stream()
                .map(TIE_TO_FIRM::matcher)
                .filter(Matcher::matches)
                .map(tie -> UUID.fromString(tie.group(1)))
                .collect(Collectors.toSet());
    }

    private static boolean covers(String old, String fact) {
        return old.equals(fact)
                || (both(WORD, old, fact) && Plain.speaks(old.substring(WORD.length()), fact.substring(WORD.length())))
                || (both(SIGNAL, old, fact) && isSameSignal(old.split("\\|", 3), fact.split("\\|", 3), 2))
                || (both(HAPPENING, old, fact) && isSameHappening(old.split("\\|", 4), fact.split("\\|", 4)));
    }

    private static boolean both(String kind, String one, String other) {
        return one.startsWith(kind) && other.startsWith(kind);
    }

    private static boolean isSameHappening(String[] old, String[] now) {
        return old[2].equals(now[2]) && isSameSignal(old, now, 3);
    }

    // an earlier release kept the id alone
    private static boolean isSameSignal(String[] old, String[] now, int content) {
        return old[1].equals(now[1]) || (old.length > content && old[content].equals(now[content]));
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }
}
