package org.lianzhao.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** A number or an address of somebody. The value itself lies closed; a keyed hash finds it again. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class PersonContact {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(length = 800)
    private byte[] sealed;

    private String keyId;

    @Column(length = 32)
    private byte[] valueHash;

    private String masked;
    private @Nullable String label;
    private Instant recordedAt;
    private String recordedByName;

    protected PersonContact() {}

    PersonContact(UUID person, ReadContact contact, ContactVault vault, Author author, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.kind = contact.kind();
        this.sealed = vault.close(id, contact.value());
        this.keyId = vault.keyId();
        this.valueHash = contact.hash();
        this.masked = contact.masked();
        this.label = contact.label();
        this.recordedAt = now;
        this.recordedByName = author.name();
    }

    String reveal(ContactVault vault) {
        return vault.open(id, sealed, keyId);
    }

    PersonView.ContactView view() {
        return new PersonView.ContactView(id, kind, masked, label, recordedAt, recordedByName);
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    /** What finds it again, as letters and digits. */
    String code() {
        return HexFormat.of().formatHex(valueHash);
    }

    ContactKind getKind() {
        return kind;
    }

    String getMasked() {
        return masked;
    }
}
