package org.lianzhao.lookup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A firm to look up.
 *
 * @param text part of its name, or its number
 * @param source the one source to ask; all of them where absent
 */
record LookupRequest(
        @NotBlank @Size(max = 200) String text,
        @Nullable @Size(max = 20) String source) {}
