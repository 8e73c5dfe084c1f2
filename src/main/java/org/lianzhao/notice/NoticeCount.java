package org.lianzhao.notice;

/**
 * How many notices I have not read.
 *
 * @param more whether there are more than are counted
 */
record NoticeCount(int unread, boolean more) {
    private static final int MOST = 99;

    static NoticeCount of(long unread) {
        return new NoticeCount((int) Math.min(unread, MOST), unread > MOST);
    }
}
