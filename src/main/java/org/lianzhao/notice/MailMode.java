package org.lianzhao.notice;

/** Whether somebody gets e-mail. */
enum MailMode {
    /** None. */
    OFF,
    /** One a day. */
    DIGEST,
    /** Soon after something happened, outside of quiet hours, and the day's digest. */
    EACH
}
