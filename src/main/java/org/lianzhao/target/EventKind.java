package org.lianzhao.target;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to a target. */
enum EventKind {
    /** 采纳. */
    ACCEPTED,
    /** 不采纳. */
    REJECTED,
    /** 恢复: what was said of it was taken back. */
    REOPENED,
    /** 有新依据: it came back by itself. */
    RETURNED,
    /** 转为线索. */
    PURSUED,
    /** It was given an owner or a day. */
    PLANNED,
    /** Its plan changed otherwise: another next step, or an owner or a day fewer. */
    REPLANNED,
    /** Its segment was merged with another that had the firm as well: one of two pieces of work stands. */
    JOINED,
    /** Another score or another tier. */
    SCORED;

    private static final Map<String, EventKind> OF = Map.of(
            "target-accepted", ACCEPTED,
            "target-rejected", REJECTED,
            "target-reopened", REOPENED,
            "target-returned", RETURNED,
            "target-pursued", PURSUED,
            "target-joined", JOINED);

    /** @param after the changed fields as they are now */
    static EventKind of(String event, Map<String, ? extends @Nullable Object> after) {
        boolean given =
                Stream.of("ownerId", "nextOn", "reviewOn").map(after::get).anyMatch(Objects::nonNull);
        return OF.getOrDefault(event, given ? PLANNED : REPLANNED);
    }
}
