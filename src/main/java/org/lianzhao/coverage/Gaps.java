package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What others may ask about coverage: which segments are gaps now. */
@ApplicationScoped
public class Gaps {
    private final Coverage coverage;

    Gaps(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The gaps of every chain by their segments' keys; the same segments that the lists of gaps show. */
    public Map<UUID, OpenGap> open() {
        return coverage.gaps().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, gap -> OpenGap.of(gap.getValue())));
    }
}
