package org.lianzhao.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal the caller can understand and act on; everything else is a bug. */
public abstract sealed class DomainProblem extends RuntimeException
        permits Forbidden, Invalid, Missing, NotReady, Refused, TooLarge, TooOften, Unprocessable, Unreadable {
    private final String code;
    private final int status;
    private final transient List<Object> values;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    protected DomainProblem(int status, String code, Object... values) {
        super(code + " " + List.of(values));
        this.status = status;
        this.code = code;
        this.values = List.of(values);
    }

    /** Stable last segment of the problem's type; clients switch on it, {@link ProblemTexts} has its sentence. */
    public final String code() {
        return code;
    }

    /** The HTTP status that carries this refusal. */
    public final int status() {
        return status;
    }

    /** What the sentence names, in the order of its placeholders. */
    public final List<Object> values() {
        return values;
    }

    /** What the problem's body holds beside the sentence, for programs to act on. */
    public final Map<String, Object> members() {
        return members;
    }
}
