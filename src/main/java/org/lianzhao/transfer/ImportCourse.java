package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When something was last done with an import, when it came to an end, and why before the end of its file. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the database fills the fields in
class ImportCourse {
    /** How long a file is kept after its import has ended, for rejected rows to be fetched, or was left alone. */
    static final Duration FILE_KEPT = Duration.ofDays(30);

    /** Why an import ended that nobody came back to. */
    static final String LEFT_ALONE = "import-left-alone";

    private @Nullable String failure;
    private @Nullable String failureValue;
    private @Nullable Instant finishedAt;
    private Instant touchedAt;

    protected ImportCourse() {}

    ImportCourse(Instant now) {
        this.touchedAt = now;
    }

    void touch(Instant now) {
        touchedAt = now;
    }

    boolean isLeftAlone(Instant now) {
        return touchedAt.isBefore(now.minus(FILE_KEPT));
    }

    void beginAgain() {
        finishedAt = null;
    }

    void end(Instant now) {
        finishedAt = now;
        touchedAt = now;
    }

    /** @param code a key of the problem texts, of one value */
    void blame(String code, String value) {
        failure = code;
        failureValue = value;
    }

    void blameLeavingAlone() {
        blame(LEFT_ALONE, String.valueOf(FILE_KEPT.toDays()));
    }

    @Nullable
    String failure() {
        return failure;
    }

    String failureValue() {
        return Objects.requireNonNullElse(failureValue, "");
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    /** Until when rejected rows of an import that has ended can be fetched. */
    @Nullable
    Instant fileKeptUntil() {
        return finishedAt == null ? null : finishedAt.plus(FILE_KEPT);
    }
}
