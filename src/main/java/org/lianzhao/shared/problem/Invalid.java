package org.lianzhao.shared.problem;

/** One field of the request cannot be used, for a reason that a plain constraint cannot say. */
public final class Invalid extends DomainProblem {
    private final String field;

    /** @param code a key of the problem texts whose sentence says how to mend the field */
    public Invalid(String field, String code, Object... values) {
        super(400, code, values);
        this.field = field;
    }

    /** The field as the request spells it. */
    public String field() {
        return field;
    }
}
