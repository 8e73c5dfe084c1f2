package org.lianzhao.person;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * A contact that was understood.
 *
 * @param value in its one form; goes nowhere but into the vault
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadContact(
        ContactKind kind,
        String value,
        byte[] hash,
        String masked,
        @Nullable String label) {

    /**
     * Reads what somebody typed.
     *
     * @param field where the request has it: empty, or {@code contacts[0].}
     */
    static ReadContact of(String field, NewContact said, ContactVault vault) {
        ContactKind kind = said.kind();
        String value = kind.read(said.value())
                .orElseThrow(() ->
                        new Invalid(field + "value", "contact-" + kind.name().toLowerCase(Locale.ROOT)));
        return new ReadContact(
                kind, value, vault.hash(kind, value), kind.masked(value), FreeText.line(field + "label", said.label()));
    }

    boolean isSameAs(ReadContact other) {
        return kind == other.kind && value.equals(other.value);
    }

    // a record tells its fields by itself, and this one's must not reach any log
    @Override
    public String toString() {
        return kind + " " + masked;
    }
}
