package org.lianzhao.person;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody with all that an export may tell of him. */
record ExportedPerson(PersonRow row, List<ExportedContact> contacts) {
    /** What parts several things in one cell. */
    static final String BETWEEN = "；";

    /** A number or an address as this reader may take it out. */
    record ExportedContact(ContactKind kind, String shown) {}

    String contacts(ContactKind kind) {
        return contacts.stream()
                .filter(contact -> contact.kind() == kind)
                .map(ExportedContact::shown)
                .collect(Collectors.joining(BETWEEN));
    }
}
