package org.lianzhao.notice;

import java.util.UUID;

/** Of what a notice tells, and how. */
record NoticeMatter(UUID subject, NoticeKind kind) {}
