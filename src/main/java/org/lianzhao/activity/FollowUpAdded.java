package org.lianzhao.activity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Somebody wrote down what was done on a lead or with a firm. What it says stays there: it may name people.
 *
 * @param followUp the key of what was written
 * @param mentions the colleagues whom it names
 * @param contact whether somebody was in touch with the firm; a note of the own is no contact
 */
public record FollowUpAdded(
        Subject subject, UUID followUp, boolean contact, Set<UUID> mentions, Map<String, @Nullable Object> after)
        implements Change {
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
