package org.lianzhao.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting that was planned.
 *
 * @param day when people met; today at the latest
 * @param people who was there
 * @param nextStep what comes next; on a lead only, as {@code nextOn}
 * @param companionId the firm that came along
 */
public record MeetingNote(
        FollowUpKind kind,
        LocalDate day,
        String content,
        @Nullable String people,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable UUID companionId) {}
