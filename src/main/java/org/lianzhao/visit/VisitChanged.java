package org.lianzhao.visit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Something happened to a visit; {@code name} says what. What it says stays there: it may name people.
 *
 * @param subject the lead or the firm that is visited
 */
record VisitChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {
    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
