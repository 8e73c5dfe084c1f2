package org.lianzhao.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How I want to be told.
 *
 * @param address where e-mail goes; null where the one that I entered before stays
 * @param muted of what I do not want to be told; as before where absent
 * @param quietFrom from when on I am left alone
 * @param quietTo until when, on the next day where it is earlier; the same as {@code quietFrom} for no quiet hours
 */
record ReaderEdit(
        int version,
        @NotNull MailMode mail,
        @Nullable @Size(max = 200) String address,
        @NotNull LocalTime quietFrom,
        @NotNull LocalTime quietTo,
        @Nullable Set<@NotNull NoticeTopic> muted) {}
