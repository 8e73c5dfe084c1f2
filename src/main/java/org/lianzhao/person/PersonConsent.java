package org.lianzhao.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** On what ground somebody's data are kept (个人信息依据). Never removed: it is the proof. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class PersonConsent {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentBasis basis;

    private LocalDate givenOn;
    private @Nullable String scope;
    private @Nullable String note;
    private Instant recordedAt;
    private String recordedByName;
    private @Nullable LocalDate withdrawnOn;

    protected PersonConsent() {}

    PersonConsent(UUID person, ConsentBasis basis, LocalDate givenOn, Author author, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.basis = basis;
        this.givenOn = givenOn;
        this.recordedAt = now;
        this.recordedByName = author.name();
    }

    void covers(@Nullable String newScope, @Nullable String newNote) {
        scope = newScope;
        note = newNote;
    }

    void withdraw(LocalDate day) {
        if (withdrawnOn != null) {
            throw new Refused("consent-withdrawn-already");
        }
        if (day.isBefore(givenOn)) {
            throw new Invalid("withdrawnOn", "consent-before-given", givenOn);
        }
        withdrawnOn = day;
    }

    boolean holds() {
        return withdrawnOn == null;
    }

    /** What was said about it may name him; that there was a ground, and which, stays. */
    void erase() {
        scope = null;
        note = null;
    }

    PersonView.ConsentView view() {
        return new PersonView.ConsentView(id, basis, givenOn, scope, note, recordedAt, recordedByName, withdrawnOn);
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    ConsentBasis getBasis() {
        return basis;
    }

    LocalDate getGivenOn() {
        return givenOn;
    }
}
