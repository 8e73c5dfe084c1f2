package org.lianzhao.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before something is sent again that did not get through, longer each time. */
final class RetryPauses {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private RetryPauses() {}

    /** After so many attempts; nothing where it is given up. */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
