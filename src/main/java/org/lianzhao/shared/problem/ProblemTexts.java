package org.lianzhao.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of all problems, Chinese first. The two property files are the catalogue of codes. */
final class ProblemTexts {
    private static final Control CHINESE_IS_THE_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    static String sentence(String key, Locale language, List<Object> values) {
        ResourceBundle texts = ResourceBundle.getBundle("problems", language, CHINESE_IS_THE_ROOT);
        Object[] spoken = values.stream().map(value -> spoken(value, texts)).toArray();
        return new MessageFormat(texts.getString(key), language).format(spoken);
    }

    /** Whether there is a text under this key; both languages have the same. */
    static boolean has(String key) {
        return ResourceBundle.getBundle("problems", Locale.ROOT, CHINESE_IS_THE_ROOT)
                .containsKey(key);
    }

    private static Object spoken(Object value, ResourceBundle texts) {
        return value instanceof Word word ? texts.getString(word.key()) : value.toString();
    }
}
