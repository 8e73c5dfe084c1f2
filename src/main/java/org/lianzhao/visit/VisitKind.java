package org.lianzhao.visit;

import org.lianzhao.activity.FollowUpKind;

/** Who goes where. */
enum VisitKind {
    /** 拜访: we go to see them. */
    VISIT,
    /** 来访: they come to see us. */
    RECEPTION,
    /** 会议. */
    MEETING;

    /** What it is called once people have met. */
    FollowUpKind met() {
        return FollowUpKind.valueOf(name());
    }
}
