package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on a lead.
 *
 * @param day when; today at the latest
 * @param contact whether somebody was in touch with the firm
 * @param feedback whether whoever brought the lead was told what becomes of it
 * @param plan what comes next; null leaves what the lead has
 */
public record WorkDone(
        LocalDate day,
        boolean contact,
        boolean feedback,
        @Nullable Plan plan) {

    /** What is to be done next, and by when. */
    public record Plan(@Nullable String step, @Nullable LocalDate day) {}
}
