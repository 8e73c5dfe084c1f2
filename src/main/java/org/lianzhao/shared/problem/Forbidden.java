package org.lianzhao.shared.problem;

/** The caller may not do this at all, whatever the state of things. */
public final class Forbidden extends DomainProblem {
    /** @param code the problem's code, a key of the problem texts */
    public Forbidden(String code) {
        super(403, code);
    }
}
