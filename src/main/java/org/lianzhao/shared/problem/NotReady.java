package org.lianzhao.shared.problem;

/** The program cannot answer yet; the same question will be answered later. */
public final class NotReady extends DomainProblem {
    /** @param code the problem's code, a key of the problem texts */
    public NotReady(String code) {
        super(503, code);
    }
}
