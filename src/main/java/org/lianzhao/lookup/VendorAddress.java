package org.lianzhao.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a vendor answers. */
record VendorAddress(URI place) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String UNUSABLE = "LIANZHAO_LOOKUP_URL 要写成 https://…（本机可用 http），不带用户名、密码和 #。"
            + " / LIANZHAO_LOOKUP_URL has to be an https address (http on this machine only) without user, password and #.";

    /**
     * The address in the settings; nothing where they name none.
     *
     * @throws IllegalArgumentException where it cannot be used: the token must not cross a network in clear
     */
    static Optional<VendorAddress> of(VendorSettings settings) {
        return settings.url().map(String::strip).filter(url -> !url.isEmpty()).map(VendorAddress::read);
    }

    static VendorAddress read(String url) {
        try {
            URI place = new URI(url);
            if (!isSafe(place) || place.getRawUserInfo() != null || place.getRawFragment() != null) {
                throw new IllegalArgumentException(UNUSABLE);
            }
            return new VendorAddress(place);
        } catch (URISyntaxException unreadable) {
            // without its cause, which repeats the whole address and so what may be secret in it
            throw new IllegalArgumentException(UNUSABLE);
        }
    }

    private static boolean isSafe(URI place) {
        String host = place.getHost();
        return host != null
                && ("https".equals(scheme(place)) || ("http".equals(scheme(place)) && THIS_MACHINE.contains(host)));
    }

    private static @Nullable String scheme(URI place) {
        return place.getScheme() == null ? null : place.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Where it answers this question. */
    URI asking(String text, int most) {
        String mark = place.getRawQuery() == null ? "?" : "&";
        return URI.create(place + mark + "q=" + URLEncoder.encode(text, UTF_8) + "&limit=" + most);
    }
}
