package org.lianzhao.notice;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody is told of. */
enum NoticeKind {
    /** A lead was given to him. */
    GIVEN(null),
    /** He works on a lead now beside its owner. */
    JOINED(null),
    /** He is a named leader of a lead now. */
    NAMED(null),
    /** A step of his lead was verified. */
    VERIFIED(null),
    /** A clock of a lead is due soon (黄). */
    CLOCK_YELLOW(null),
    /** A clock of a lead has run out (红). */
    CLOCK_RED(null),
    /** A lead that he or his task force had was given away. */
    GIVEN_AWAY(null),
    /** A lead was given to the task force that he heads. */
    FORCE_GIVEN(null),
    /** Another task force is on the firm of his lead, and it is to be settled whose it is. */
    CONTESTED(null),
    /** That was settled. */
    SETTLED(null),
    /** It is about nothing any more. */
    CONFLICT_WITHDRAWN(null),
    /** Two task forces are on one firm, and he is one of those who settle whose it is. */
    CONFLICT_TO_SETTLE(null),
    /** The day until which that was to be settled has passed. */
    CONFLICT_OVERDUE(null),
    /** A follow-up of a lead names him (@). */
    MENTIONED(NoticeTopic.MENTIONS),
    /** He has a task. */
    TASK_GIVEN(NoticeTopic.TASKS),
    /** A task of his is due today. */
    TASK_DUE(NoticeTopic.TASKS),
    /** The day of a task of his has passed. */
    TASK_OVERDUE(NoticeTopic.TASKS),
    /** A task that he gave is done. */
    TASK_DONE(NoticeTopic.TASKS),
    /** What came of a task that he gave was written, or written otherwise, after it was done. */
    TASK_RESULT(NoticeTopic.TASKS),
    /** A task of his says something else, or is due on another day. */
    TASK_CHANGED(NoticeTopic.TASKS),
    /** A task of his is not to be done. */
    TASK_CANCELLED(NoticeTopic.TASKS),
    /** A task of his is to be done again. */
    TASK_REOPENED(NoticeTopic.TASKS),
    /** A task that he had was passed on to somebody else. */
    TASK_TAKEN(NoticeTopic.TASKS),
    /** A lead that he watches got to another stage, was put aside or goes on. */
    WATCH_MOVED(NoticeTopic.WATCHES),
    /** Somebody wrote down what was done on a lead that he watches. */
    WATCH_FOLLOW_UP(NoticeTopic.WATCHES),
    /** A lead that he watches is somebody else's now, or nobody's. */
    WATCH_OWNER(NoticeTopic.WATCHES);

    private static final Set<NoticeKind> LOSSES = Set.of(GIVEN_AWAY, SETTLED, TASK_TAKEN);

    private static final Set<NoticeKind> OF_CONFLICTS = Set.of(CONFLICT_TO_SETTLE, CONFLICT_OVERDUE);

    private final @Nullable NoticeTopic topic;

    NoticeKind(@Nullable NoticeTopic topic) {
        this.topic = topic;
    }

    /** Under which topic people may ask not to be told of it; null for what they must be told. */
    @Nullable
    NoticeTopic topic() {
        return topic;
    }

    /** Whether it may tell of something that he loses by it: he is told that it went, and not what it is now. */
    boolean isLoss() {
        return LOSSES.contains(this);
    }

    /** The kind of record that it is about. */
    String subjectType() {
        if (OF_CONFLICTS.contains(this)) {
            return "conflict";
        }
        return topic == NoticeTopic.TASKS ? "task" : "lead";
    }
}
