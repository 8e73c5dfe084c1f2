package org.lianzhao.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task by what it says, for texts that go to people; phone numbers and the like are masked in it.
 *
 * @param leadId the lead that it is about
 * @param leadTitle what that is called
 * @param companyName the firm that it is about instead
 * @param confidential whether the lead is a 保密 one: then what it says stays in the program
 */
public record TaskName(
        UUID id,
        String what,
        @Nullable UUID leadId,
        @Nullable String leadTitle,
        @Nullable String companyName,
        boolean confidential) {}
