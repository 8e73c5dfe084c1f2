package org.lianzhao.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signal as somebody enters it.
 *
 * @param kind a code of the dictionary {@code movement-signal}
 * @param source where it is known from
 * @param link an address on the web where it can be read; may lack only where the office checked it itself
 * @param noticedOn the day the source is from
 * @param expiresOn the last day on which it counts; a year later where absent
 */
record NewSignal(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 300) String text,
        @NotBlank @Size(max = 300) String source,

        @Nullable @Size(max = 500) String link,

        @NotNull LocalDate noticedOn,
        @Nullable LocalDate happensOn,
        @Nullable LocalDate expiresOn) {}
