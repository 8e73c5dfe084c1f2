package org.lianzhao.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All days of a year that are not as their weekday is.
 *
 * @param version the year as the user was looking at it; 0 for one that was not entered
 * @param source which document says so; what was said before stays where absent
 */
record CalendarEdit(
        @NotNull Integer version,

        @NotNull @Size(max = 366) List<@NotNull @Valid MarkedDay> days,

        @Nullable @Size(max = LONGEST) String source,

        @NotBlank @Size(max = LONGEST) String reason) {
    private static final int LONGEST = 300;
}
