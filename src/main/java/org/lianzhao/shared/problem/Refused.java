package org.lianzhao.shared.problem;

/** The request is understood, but the state of things does not allow it. */
public final class Refused extends DomainProblem {
    /** @param code the problem's code, a key of the problem texts; {@code values} fill its sentence */
    public Refused(String code, Object... values) {
        super(409, code, values);
    }

    /** Somebody changed the record after the caller last saw it. */
    public static Refused stale() {
        return new Refused("stale");
    }

    /** Adds something to the problem's body that programs can act on. */
    public Refused with(String member, Object value) {
        members().put(member, value);
        return this;
    }
}
