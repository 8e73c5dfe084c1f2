package org.lianzhao.visit;

import org.lianzhao.shared.event.Subject;

/**
 * Whom a visit is about.
 *
 * @param hidden whether it is a 保密 lead, or one that the caller must not see and that therefore has no name here
 */
record VisitSubject(Subject subject, boolean hidden) {}
