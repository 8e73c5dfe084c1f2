package org.lianzhao.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A number or an address of somebody.
 *
 * @param value as it was written; comes in and is never given out but by a disclosure
 * @param label what it is for: 办公室, 秘书代接
 * @param confirmed whether it is meant though somebody else has it, too
 */
record NewContact(
        @NotNull ContactKind kind,
        @NotBlank @Size(max = 200) String value,
        @Nullable @Size(max = 40) String label,
        @Nullable Boolean confirmed) {

    boolean sure() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** The same without the value, which is told from others by its hash: for telling whether two requests are the same. */
    NewContact closed(ContactVault vault) {
        return new NewContact(kind, vault.hashText(kind, value), label, confirmed);
    }

    // a record tells its fields by itself, and this one's must not reach any log
    @Override
    public String toString() {
        return "contact " + kind;
    }
}
