package org.lianzhao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** The request, or some fields of it, do not have the form they need: each is named with what would do instead. */
public final class Unreadable extends DomainProblem {
    private final transient List<Hint> hints;

    Unreadable(String code, List<Hint> hints) {
        super(400, code);
        this.hints = List.copyOf(hints);
    }

    /** A body that is not what the endpoint binds, or what kept it from being read. */
    static DomainProblem body(JsonProcessingException reason) {
        if (reason.getCause() instanceof DomainProblem refusal) {
            return refusal;
        }
        Hint hint = JsonHints.of(reason);
        return new Unreadable("unreadable", List.of(hint.field().isEmpty() ? hint.under("body") : hint));
    }

    /** One field of a body that could be read as a whole. */
    public static Unreadable field(String field, JsonProcessingException reason) {
        return new Unreadable("field-unreadable", List.of(JsonHints.of(reason).under(field)));
    }

    List<Hint> hints() {
        return hints;
    }
}
