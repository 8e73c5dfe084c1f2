package org.lianzhao.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.text.PlainText;

/**
 * The name of a file that was handed in, made harmless: no path, nothing that cannot be seen or that turns the reading
 * direction round, nothing that another system's files cannot be called.
 *
 * @param stem without the ending; never empty
 * @param ending what comes after the last dot, as it was written; empty where there is none
 */
record FileName(String stem, String ending) {
    private static final int LONGEST_STEM = 120;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "文件";

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    static FileName of(@Nullable String written) {
        String last = PATH.matcher(written == null ? "" : written).replaceFirst("");
        String seen = PlainText.line(Normalizer.normalize(last, Normalizer.Form.NFC));
        String name = EDGES.matcher(UNUSABLE.matcher(seen).replaceAll("_")).replaceAll("");
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1);
        if (ending.length() > LONGEST_ENDING || ending.contains(" ")) {
            return new FileName(shortened(name), ""); // a sentence with a dot in it
        }
        return new FileName(shortened(dot < 0 ? name : name.substring(0, dot)), ending);
    }

    private static String shortened(String stem) {
        String plain = EDGES.matcher(stem).replaceAll("");
        if (plain.isEmpty()) {
            return NAMELESS;
        }
        boolean fits = plain.codePointCount(0, plain.length()) <= LONGEST_STEM;
        return fits
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_STEM)).strip();
    }

    /** The whole name of a file that turned out to be of this format. */
    String as(DocumentFormat format) {
        return stem + "." + (ending.isEmpty() ? format.ending() : ending);
    }
}
