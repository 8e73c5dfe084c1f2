package org.lianzhao.notice;

/** Of what somebody may say that he does not want to be told. */
enum NoticeTopic {
    /** Somebody named him in a follow-up (@). */
    MENTIONS,
    /** What he is to do, and what others did for him. */
    TASKS,
    /** What becomes of leads that he watches (关注). */
    WATCHES
}
