package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a lead came from, by what way and when, and who received it first. */
@Embeddable
class LeadOrigin {
    private @Nullable String sourceChannel;
    private @Nullable String regionCode;
    private @Nullable UUID referrerId;
    private LocalDate receivedOn;
    private @Nullable UUID firstContactId;

    @Embedded
    private @Nullable LeadSource source;

    protected LeadOrigin() {}

    LeadOrigin(LocalDate received) {
        this.receivedOn = received;
    }

    void cameBy(@Nullable String channel) {
        sourceChannel = channel;
    }

    void referredBy(UUID chamber) {
        referrerId = chamber;
        sourceChannel = LeadDictionaries.CHAMBER;
    }

    void from(@Nullable String region) {
        regionCode = region;
    }

    void receivedFirstBy(UUID colleague) {
        firstContactId = colleague;
    }

    /** Who and what brought it; whoever changes what he reads there says so by {@link #cameFrom}. */
    LeadSource source() {
        // where nothing is known the row makes no object; one that is put there by reading would count as an edit
        return source == null ? new LeadSource() : source;
    }

    void cameFrom(LeadSource now) {
        if (source != null || !now.isBlank()) {
            source = now;
        }
    }

    /** 首接人: the colleague who received it first; null where that was not noted. */
    @Nullable
    UUID firstContact() {
        return firstContactId;
    }

    @Nullable
    String channel() {
        return sourceChannel;
    }

    @Nullable
    String region() {
        return regionCode;
    }

    @Nullable
    UUID referrer() {
        return referrerId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
