package org.lianzhao.notice;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.lianzhao.shared.problem.Invalid;

/**
 * Where a robot is reached: at its vendor, or at a host that whoever runs the machine allows, and nowhere else: the program
 * must not be made to call addresses of the inner network (SSRF). Encrypted, but for this machine itself.
 */
record RobotAddress(URI place) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final int HTTPS = 443;

    /** @throws Invalid where it cannot be one; the address holds a key, so the refusal does not repeat it */
    static RobotAddress read(String written, RobotKind kind, Set<String> allowed) {
        try {
            URI place = new URI(written.strip());
            if (place.getHost() != null
                    && place.getRawUserInfo() == null
                    && place.getRawFragment() == null
                    && isAllowed(place, kind, allowed)) {
                return new RobotAddress(place);
            }
        } catch (URISyntaxException unreadable) {
            // no better than one that leads elsewhere
        }
        throw new Invalid("url", "robot-address", kind.host());
    }

    private static boolean isAllowed(URI place, RobotKind kind, Set<String> allowed) {
        String scheme = String.valueOf(place.getScheme()).toLowerCase(Locale.ROOT);
        String host = place.getHost().toLowerCase(Locale.ROOT);
        boolean encrypted = "https".equals(scheme);
        if (host.equals(kind.host())) {
            return encrypted && (place.getPort() == -1 || place.getPort() == HTTPS);
        }
        return allowed.contains(host) && (encrypted || ("http".equals(scheme) && THIS_MACHINE.contains(host)));
    }

    String host() {
        return place.getHost().toLowerCase(Locale.ROOT);
    }

    /** The same with these parameters behind it. */
    URI with(String parameters) {
        return parameters.isEmpty()
                ? place
                : URI.create(place + (place.getRawQuery() == null ? "?" : "&") + parameters);
    }
}
