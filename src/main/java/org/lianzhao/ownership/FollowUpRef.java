package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A follow-up that shows something in a conflict. */
record FollowUpRef(
        UUID id, UUID leadId, String kind, @Nullable LocalDate occurredOn, String content) {}
