package org.lianzhao.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A way to reach somebody: how it is written in one form, and what of it may be shown. */
enum ContactKind {
    /** 手机、电话. */
    PHONE {
        @Override
        Optional<String> read(String written) {
            return PhoneNumber.read(written);
        }

        @Override
        String masked(String value) {
            return PhoneNumber.masked(value);
        }
    },
    /** 邮箱. */
    EMAIL {
        @Override
        Optional<String> read(String written) {
            return Optional.of(plain(written))
                    .filter(text ->
                            text.length() <= MOST && ADDRESS.matcher(text).matches());
        }

        @Override
        String masked(String value) {
            int at = value.indexOf('@');
            return (at > 1 ? value.substring(0, 1) : "") + "***" + value.substring(at);
        }
    },
    /** 微信: an account's name, or the number it was opened with. */
    WECHAT {
        @Override
        Optional<String> read(String written) {
            return Optional.of(plain(written))
                    .filter(text -> ACCOUNT.matcher(text).matches());
        }

        @Override
        String masked(String value) {
            return PhoneNumber.read(value)
                    .map(PhoneNumber::masked)
                    .orElseGet(() -> value.charAt(0) + "***" + value.charAt(value.length() - 1));
        }
    };

    private static final int MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;，；]+@[^\\s@.,;，；]+(?:\\.[^\\s@.,;，；]+)+");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9_-]{5,30}");

    /** The form in which two that are the same are equal; nothing where the text is none of this kind. */
    abstract Optional<String> read(String written);

    /** What is shown of it. */
    abstract String masked(String value);

    // neither addresses nor accounts tell capital letters apart
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
