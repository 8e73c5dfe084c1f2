package org.lianzhao.notice;

/** By what way something goes out. */
enum Channel {
    /** E-mail to a person. */
    MAIL,
    /** The robot of a group. */
    ROBOT
}
