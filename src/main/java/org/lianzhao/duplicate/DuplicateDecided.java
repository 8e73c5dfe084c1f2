package org.lianzhao.duplicate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody said that two records are not one firm, that this is for later, or took such a word back. */
public record DuplicateDecided(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {
    @Override
    public String name() {
        return "duplicate-decided";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
