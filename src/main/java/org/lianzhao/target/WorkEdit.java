package org.lianzhao.target;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is planned about a target, all of it: what is left out is taken away.
 *
 * @param version of the work that the caller was looking at
 * @param reviewOn when it is looked at again
 */
record WorkEdit(
        @NotNull @Min(0) Integer version,
        @Nullable UUID ownerId,
        @Nullable @Size(max = 200) String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate reviewOn) {}
