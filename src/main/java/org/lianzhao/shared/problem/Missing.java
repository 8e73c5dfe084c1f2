package org.lianzhao.shared.problem;

/** The record does not exist, or the caller may not know that it does. */
public final class Missing extends DomainProblem {
    /** @param what the kind of record, one of the {@code thing.*} words of the problem texts */
    public Missing(String what, Object id) {
        super(404, "missing", new Word("thing." + what), id);
    }
}
