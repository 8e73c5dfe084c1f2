package org.lianzhao.shared.problem;

/** The request can be read, but as it stands the program must not act on it. */
public final class Unprocessable extends DomainProblem {
    /** @param code a key of the problem texts */
    public Unprocessable(String code, Object... values) {
        super(422, code, values);
    }

    /** Adds something to the problem's body that programs can act on. */
    public Unprocessable with(String member, Object value) {
        members().put(member, value);
        return this;
    }
}
