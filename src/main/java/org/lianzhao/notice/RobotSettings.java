package org.lianzhao.notice;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Which robots may be written to, and how long one is waited for. */
@ConfigMapping(prefix = "lianzhao.robots")
interface RobotSettings {
    /** Hosts beside those of the two vendors: a gateway of the zone's own. */
    Optional<Set<String>> hosts();

    /** How long to wait for the whole of an answer. */
    Duration patience();
}
