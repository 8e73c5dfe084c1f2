package org.lianzhao.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** Something that ties somebody to the zone (关系), in words and, where there is one, by a code. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class PersonTie {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private String text;
    private @Nullable String code;
    private Instant recordedAt;
    private String recordedByName;

    protected PersonTie() {}

    PersonTie(UUID person, TieKind kind, String text, @Nullable String code, Author author, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.kind = kind;
        this.text = text;
        this.code = code;
        this.recordedAt = now;
        this.recordedByName = author.name();
    }

    PersonView.TieView view() {
        return new PersonView.TieView(id, kind, text, code);
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    TieKind getKind() {
        return kind;
    }
}
