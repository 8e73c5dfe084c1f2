package org.lianzhao.activity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody wrote down what was done on a lead or with a firm. What it says stays there: it may name people. */
public record FollowUpAdded(Subject subject, Map<String, @Nullable Object> after) implements Change {
    @Override
    public String name() {
        return "follow-up-added";
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
