package org.lianzhao.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.lead.RedClock;

/**
 * What a message tells.
 *
 * @param notices those that the receiver may read, the latest first
 * @param subjects what they are about
 * @param overdue all that is overdue, new or not, for a group; what waits longest first
 */
record News(List<Notice> notices, Map<UUID, NoticeSubject> subjects, List<RedClock> overdue) {
    boolean isEmpty() {
        return notices.isEmpty() && overdue.isEmpty();
    }
}
