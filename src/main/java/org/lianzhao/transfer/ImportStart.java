package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/** Who handed a file in, and when. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the database fills the fields in
class ImportStart {
    private @Nullable UUID startedById;
    private @Nullable String startedByName;
    private Instant startedAt;

    /** Null where it was only tried: nothing in the register is from it. */
    private @Nullable Instant writtenSince;

    protected ImportStart() {}

    ImportStart(Optional<Author> author, Instant now) {
        this.startedById = author.map(Author::id).orElse(null);
        this.startedByName = author.map(Author::name).orElse(null);
        this.startedAt = now;
    }

    void writes(Instant now) {
        writtenSince = now;
    }

    boolean hasWritten() {
        return writtenSince != null;
    }

    Optional<Author> author() {
        return Optional.ofNullable(startedById)
                .map(person -> new Author(person, Objects.requireNonNullElse(startedByName, "")));
    }

    @Nullable
    String byName() {
        return startedByName;
    }

    Instant at() {
        return startedAt;
    }
}
