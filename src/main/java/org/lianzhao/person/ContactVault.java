package org.lianzhao.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.problem.Refused;

/** Keeps numbers and addresses closed under the installation's keys. Keys that were in use before still open, but close nothing. */
@ApplicationScoped
class ContactVault {
    private final ContactCipher cipher;
    private final Map<String, ContactCipher> ciphers = new HashMap<>();
    private final KeyedHash matching;

    ContactVault(
            @ConfigProperty(name = "lianzhao.contacts.key") String key,
            @ConfigProperty(name = "lianzhao.contacts.former-keys") Optional<List<String>> formerKeys,
            @ConfigProperty(name = "lianzhao.contacts.match-key") String matchKey) {
        this.cipher = new ContactCipher(key);
        this.matching = new KeyedHash(matchKey);
        formerKeys.orElse(List.of()).stream()
                .map(String::strip)
                .map(ContactCipher::new)
                .forEach(former -> ciphers.put(former.id(), former));
        ciphers.put(cipher.id(), cipher);
    }

    /** The key that closes things now. */
    String keyId() {
        return cipher.id();
    }

    byte[] close(UUID contact, String value) {
        return cipher.seal(contact, value);
    }

    String open(UUID contact, byte[] sealed, String keyId) {
        ContactCipher under = ciphers.get(keyId);
        if (under == null) {
            throw new Refused("contact-key", keyId);
        }
        return under.open(contact, sealed);
    }

    /** Finds the same value of this kind again; an account that was opened with a phone number is found as that number. */
    byte[] hash(ContactKind kind, String value) {
        Optional<String> number = kind == ContactKind.WECHAT ? PhoneNumber.read(value) : Optional.empty();
        return matching.hash(
                number.map(phone -> ContactKind.PHONE + ":" + phone).orElse(kind + ":" + value));
    }

    /** The same as letters and digits. */
    String hashText(ContactKind kind, String value) {
        return HexFormat.of().formatHex(hash(kind, value));
    }
}
