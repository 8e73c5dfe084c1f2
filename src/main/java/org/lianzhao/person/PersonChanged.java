package org.lianzhao.person;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/**
 * Somebody changed, or saw in full, what is known of a person. Holds keys, days, choices and masked forms only: what it
 * leaves in logs outlives an erasure.
 */
public record PersonChanged(What what, Subject subject, Map<String, @Nullable Object> after) implements Change {

    /** What happened. */
    public enum What {
        /** A person was entered. */
        ENTERED("person-entered"),
        /** The person's own fields were changed; which, not what they hold. */
        CHANGED("person-changed"),
        /** A number or an address was added. */
        CONTACT_ADDED("person-contact-added"),
        /** A number or an address was removed. */
        CONTACT_REMOVED("person-contact-removed"),
        /** A number or an address was shown in full. */
        CONTACT_REVEALED("person-contact-revealed"),
        /** A post was added. */
        POST_ADDED("person-post-added"),
        /** A post was changed. */
        POST_CHANGED("person-post-changed"),
        /** A post was removed. */
        POST_REMOVED("person-post-removed"),
        /** A tie was added. */
        TIE_ADDED("person-tie-added"),
        /** A tie was removed. */
        TIE_REMOVED("person-tie-removed"),
        /** A ground was put on record. */
        CONSENT_RECORDED("person-consent-recorded"),
        /** A ground was withdrawn. */
        CONSENT_WITHDRAWN("person-consent-withdrawn"),
        /** Everything that says who it was is gone. */
        ERASED("person-erased");

        private final String code;

        What(String code) {
            this.code = code;
        }
    }

    @Override
    public String name() {
        return what.code;
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
