package org.lianzhao.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody corrected or completed what the register knows of a firm. */
public record CompanyChanged(Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {
    public CompanyChanged {
        before = ToldFields.of(before);
        after = ToldFields.of(after);
    }

    @Override
    public String name() {
        return "company-changed";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
