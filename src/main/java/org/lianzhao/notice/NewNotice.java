package org.lianzhao.notice;

import java.util.UUID;

/**
 * Somebody is to be told of a lead, a task or a conflict.
 *
 * @param receiver a person, or a task force whose group is told
 * @param subject the lead, the task or the conflict
 * @param onceKey what he is told only once, however often it is said
 */
record NewNotice(UUID receiver, NoticeKind kind, UUID subject, NoticeAbout about, String onceKey) {}
