package org.lianzhao.person;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a person's record.
 *
 * @param event as the audit calls it: {@code person-contact-revealed}
 * @param fields what it was about: keys, days, choices and masked forms
 */
record PersonHistoryItem(
        UUID id, String event, Instant at, @Nullable String by, Map<String, @Nullable Object> fields) {}
