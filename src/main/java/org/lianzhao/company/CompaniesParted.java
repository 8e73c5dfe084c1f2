package org.lianzhao.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** A merge was undone: the subject is the record that was kept, {@code after} names the other under {@code goneId}. */
public record CompaniesParted(
        Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) implements Change {
    @Override
    public String name() {
        return "companies-parted";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
