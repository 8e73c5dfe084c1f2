package org.lianzhao.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** A firm was put in the register. */
public record CompanyEntered(Subject subject, Map<String, @Nullable Object> after) implements Change {
    public CompanyEntered {
        after = ToldFields.of(after);
    }

    @Override
    public String name() {
        return "company-entered";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }
}
