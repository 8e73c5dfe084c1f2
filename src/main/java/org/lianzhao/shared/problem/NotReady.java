package org.lianzhao.shared.problem;

/** The program cannot answer yet; the same question will be answered later. */
public final class NotReady extends DomainProblem {
    /** @param code the problem's code, a key of the problem texts */
    public NotReady(String code) {
        super(503, code);
    }

    /** Adds something to the problem's body that programs can act on, such as how far the work has got. */
    public NotReady with(String member, Object value) {
        members().put(member, value);
        return this;
    }
}
