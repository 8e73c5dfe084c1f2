package org.lianzhao.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Role;
import org.lianzhao.person.SealedText;
import org.lianzhao.shared.problem.Refused;

/**
 * How somebody is told of things. The identity provider knows in which roles people are and tells it when they come; what
 * is written to them meanwhile goes by the roles in which they came last. How far they have been told,
 * {@link ReaderRepository} keeps beside it.
 */
@Entity
@Table(name = "notice_reader")
class Reader {
    @Id
    private UUID userId;

    @Version
    private int version;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private Instant seenAt;

    @Enumerated(EnumType.STRING)
    private MailMode mail;

    @Column(length = 600)
    private byte @Nullable [] addressSealed;

    private @Nullable String addressKey;
    private String quietFrom;
    private String quietTo;
    private String muted;

    protected Reader() {}

    /** How he wants to be told from now on; whoever wants no e-mail leaves no address behind. */
    void prefer(MailMode mode, @Nullable SealedText address, LocalTime from, LocalTime to) {
        mail = mode;
        quietFrom = from.toString();
        quietTo = to.toString();
        if (mode == MailMode.OFF) {
            addressSealed = null;
            addressKey = null;
        } else if (address != null) {
            addressSealed = address.sealed();
            addressKey = address.keyId();
        }
    }

    /** Of what he does not want to be told from now on. */
    void mute(Set<NoticeTopic> topics) {
        muted = topics.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /** Of what he does not want to be told. */
    Set<NoticeTopic> getMuted() {
        Set<String> names = Set.of(muted.split(","));
        return Stream.of(NoticeTopic.values())
                .filter(topic -> names.contains(topic.name()))
                .collect(Collectors.toSet());
    }

    /** Refuses when the caller last saw another version than the stored one. */
    void expect(int seen) {
        if (seen != version) {
            throw Refused.stale();
        }
    }

    UUID getUserId() {
        return userId;
    }

    int getVersion() {
        return version;
    }

    MailMode getMail() {
        return mail;
    }

    @Nullable
    SealedText getAddress() {
        return addressSealed == null || addressKey == null ? null : new SealedText(addressSealed, addressKey);
    }

    LocalTime getQuietFrom() {
        return LocalTime.parse(quietFrom);
    }

    LocalTime getQuietTo() {
        return LocalTime.parse(quietTo);
    }

    Instant getSeenAt() {
        return seenAt;
    }

    Set<Role> getRoles() {
        Set<String> codes = Set.of(roles.split(","));
        return Stream.of(Role.values())
                .filter(role -> codes.contains(role.code()))
                .collect(Collectors.toSet());
    }
}
