package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Closes addresses and secrets of other features under the keys that close people's numbers. */
@ApplicationScoped
public class PrivateTexts {
    private final ContactVault vault;

    PrivateTexts(ContactVault vault) {
        this.vault = vault;
    }

    /**
     * Closes a text.
     *
     * @param owner the record that it belongs to: it cannot be read as another's
     */
    public SealedText close(UUID owner, String text) {
        return new SealedText(vault.close(owner, text), vault.keyId());
    }

    /** What was closed for this record; refused where the key is not among the installation's any more. */
    public String open(UUID owner, SealedText text) {
        return vault.open(owner, text.sealed(), text.keyId());
    }
}
