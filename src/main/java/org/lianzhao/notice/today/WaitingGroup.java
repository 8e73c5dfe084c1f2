package org.lianzhao.notice.today;

import java.util.List;

/**
 * What of one kind waits for the caller.
 *
 * @param count how many there are, as far as they are counted
 * @param more whether there are more than that
 * @param items the latest of them
 */
record WaitingGroup(WaitingKind kind, int count, boolean more, List<WaitingItem> items) {
    /** More than that are not counted. */
    static final int MOST = 99;

    /**
     * @param found one more than {@link #MOST} at most, the latest first
     * @param shown how many of them are told
     */
    static WaitingGroup of(WaitingKind kind, List<WaitingItem> found, int shown) {
        return new WaitingGroup(
                kind,
                Math.min(found.size(), MOST),
                found.size() > MOST,
                List.copyOf(found.subList(0, Math.min(found.size(), shown))));
    }
}
