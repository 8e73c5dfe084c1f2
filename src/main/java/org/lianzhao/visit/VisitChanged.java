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
 * @param confidential whether it goes with a 保密 lead that whoever did it need not see; of other 保密 leads the audit knows by
 *     what is told of the lead itself
 */
record VisitChanged(
        String name,
        Subject subject,
        boolean confidential,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after)
        implements Change {
    VisitChanged(
            String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        this(name, subject, false, before, after);
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
