package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds somebody by a whole number or address: by its hash, so that the index knows none. */
@ApplicationScoped
class ContactSearch {
    private final ContactVault vault;

    ContactSearch(ContactVault vault) {
        this.vault = vault;
    }

    /** What the index has where the text is a contact; empty where it is none. */
    String code(String text) {
        for (ContactKind kind : ContactKind.values()) {
            Optional<String> value = kind.read(text);
            if (value.isPresent()) {
                return vault.hashText(kind, value.get());
            }
        }
        return "";
    }

    /** The text; where it reads as a contact, no more of it than a page shows. */
    String masked(String text) {
        return Stream.of(ContactKind.values())
                .flatMap(kind -> kind.read(text).map(kind::masked).stream())
                .findFirst()
                .orElse(text);
    }

    /** Whether a text can hardly be anything but a number or an address, so that it belongs in no address of a page. */
    static boolean isPlainly(String text) {
        return ContactKind.PHONE.read(text).isPresent()
                || ContactKind.EMAIL.read(text).isPresent();
    }

    /** Whether a text is one of these, however it is written. */
    boolean isOneOf(List<PersonContact> contacts, String text) {
        String code = code(text);
        return contacts.stream().anyMatch(contact -> contact.code().equals(code));
    }
}
