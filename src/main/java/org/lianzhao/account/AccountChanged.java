package org.lianzhao.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** A user or a task force was entered, changed, or bound to the identity provider's key. */
public record AccountChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {
    @Override
    public ChangeDomain domain() {
        return ChangeDomain.ACCOUNT;
    }
}
