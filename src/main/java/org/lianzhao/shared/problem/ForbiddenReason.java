package org.lianzhao.shared.problem;

import java.util.Optional;

/** Knows why a request was forbidden when it is not for want of a right. A feature that does offers a bean of this. */
public interface ForbiddenReason {
    /** The code of the problem to answer with; nothing when the usual one is right. */
    Optional<String> code();
}
