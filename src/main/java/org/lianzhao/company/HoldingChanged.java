package org.lianzhao.company;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody entered, changed, removed or verified by hand what a firm does in a segment. */
public record HoldingChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {
    static final String ADDED = "company-holding-added";
    static final String CHANGED = "company-holding-changed";
    static final String REMOVED = "company-holding-removed";
    static final String VERIFIED = "company-holding-verified";
    static final String VERIFICATION_WITHDRAWN = "company-holding-verification-withdrawn";

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
