package org.lianzhao.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to enter. Only the name is needed; the rest may be learnt later.
 *
 * @param confirmed whether he is meant though somebody like him is known
 */
record NewPerson(
        @NotBlank @Size(max = PersonName.MOST) String name,
        @Nullable @Size(max = 6) String hometownCode,
        @Nullable @Size(max = 1000) String note,
        @Nullable @Size(max = PersonLimits.CONTACTS) List<@NotNull @Valid NewContact> contacts,
        @Nullable @Valid NewPost post,
        @Nullable @Size(max = PersonLimits.TIES) List<@NotNull @Valid NewTie> ties,
        @Nullable @Valid NewConsent consent,
        @Nullable Boolean confirmed) {

    boolean sure() {
        return Boolean.TRUE.equals(confirmed);
    }

    List<NewContact> contactsOrNone() {
        return contacts == null ? List.of() : contacts;
    }

    List<NewTie> tiesOrNone() {
        return ties == null ? List.of() : ties;
    }

    /** The same without numbers and addresses: for telling whether two requests are the same. */
    NewPerson closed(ContactVault vault) {
        return new NewPerson(
                name,
                hometownCode,
                note,
                contactsOrNone().stream().map(contact -> contact.closed(vault)).toList(),
                post,
                ties,
                consent,
                confirmed);
    }
}
