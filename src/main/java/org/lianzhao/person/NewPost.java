package org.lianzhao.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is, or was, at a firm.
 *
 * @param current whether he still is; where absent he is unless a day is given on which he left
 */
record NewPost(
        @NotNull UUID companyId,
        @Nullable @Size(max = 60) String title,
        @Nullable @Size(max = 60) String department,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean current,
        @Nullable @Size(max = 300) String source) {

    /**
     * Tells the post all this.
     *
     * @param field where the request has it: empty, or {@code post.}
     */
    void describe(String field, PersonPost post) {
        post.called(FreeText.line(field + "title", title));
        post.in(FreeText.line(field + "department", department));
        post.knownFrom(FreeText.line(field + "source", source));
        post.since(since);
        post.until(until);
        if (current != null) {
            post.hold(current);
        }
    }
}
