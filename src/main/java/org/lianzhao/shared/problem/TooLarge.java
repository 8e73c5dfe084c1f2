package org.lianzhao.shared.problem;

/** The request sends more than it may; the rest of it is not read. */
public final class TooLarge extends DomainProblem {
    /** The problem every body over its limit gets. */
    public TooLarge() {
        super(413, "too-large");
    }
}
