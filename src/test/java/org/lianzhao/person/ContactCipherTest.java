package org.lianzhao.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Refused;

/** What lies closed is opened by the same key for the same record, and by nothing else. */
class ContactCipherTest {
    private static final String NUMBER = "13800138021";

    private final UUID contact = UUID.randomUUID();
    private final ContactCipher cipher = new ContactCipher("one secret of some length");

    @Test
    void opens_what_it_closed() {
        assertThat(cipher.open(contact, cipher.seal(contact, NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void closes_the_same_number_differently_each_time_and_shows_nothing_of_it() {
        byte[] once = cipher.seal(contact, NUMBER);
        assertThat(once).isNotEqualTo(cipher.seal(contact, NUMBER));
        assertThat(new String(once, UTF_8)).doesNotContain("138");
    }

    @Test
    void opens_nothing_for_another_record() {
        byte[] sealed = cipher.seal(contact, NUMBER);
        assertThatThrownBy(() -> cipher.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_nothing_that_was_tampered_with() {
        byte[] sealed = cipher.seal(contact, NUMBER);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.open(contact, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keys_of_different_secrets_have_different_names_that_do_not_change() {
        assertThat(cipher.id()).hasSize(8).isEqualTo(new ContactCipher("one secret of some length").id());
        assertThat(cipher.id()).isNotEqualTo(new ContactCipher("another one").id());
    }

    @Test
    void a_former_key_still_opens_and_a_lost_one_is_named() {
        ContactVault before = new ContactVault("old", Optional.empty(), "match");
        byte[] sealed = before.close(contact, NUMBER);
        ContactVault now = new ContactVault("new", Optional.of(List.of(" old ")), "match");
        assertThat(now.open(contact, sealed, before.keyId())).isEqualTo(NUMBER);
        assertThat(now.keyId()).isNotEqualTo(before.keyId());
        ContactVault without = new ContactVault("new", Optional.empty(), "match");
        assertThatThrownBy(() -> without.open(contact, sealed, before.keyId()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("contact-key"));
    }

    @Test
    void an_account_that_was_opened_with_a_number_is_found_as_that_number() {
        ContactVault vault = new ContactVault("key", Optional.empty(), "match");
        assertThat(vault.hash(ContactKind.WECHAT, NUMBER)).isEqualTo(vault.hash(ContactKind.PHONE, NUMBER));
        assertThat(vault.hash(ContactKind.WECHAT, "example")).isNotEqualTo(vault.hash(ContactKind.PHONE, "example"));
    }

    @Test
    void numbers_are_matched_under_a_key_of_their_own_and_by_kind() {
        ContactVault vault = new ContactVault("key", Optional.empty(), "match");
        ContactVault other = new ContactVault("other key", Optional.empty(), "match");
        assertThat(vault.hash(ContactKind.PHONE, NUMBER)).hasSize(32).isEqualTo(other.hash(ContactKind.PHONE, NUMBER));
        assertThat(vault.hash(ContactKind.PHONE, NUMBER)).isNotEqualTo(vault.hash(ContactKind.EMAIL, NUMBER));
        assertThat(vault.hash(ContactKind.PHONE, NUMBER))
                .isNotEqualTo(new ContactVault("key", Optional.empty(), "else").hash(ContactKind.PHONE, NUMBER));
    }
}
