package org.lianzhao.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Two records turned out to be one firm: the subject goes on, {@code after} names the other under {@code goneId}. */
public record CompaniesMerged(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {
    public CompaniesMerged {
        before = ToldFields.of(before);
        after = ToldFields.of(after);
    }

    @Override
    public String name() {
        return "companies-merged";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
