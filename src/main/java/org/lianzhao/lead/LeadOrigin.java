package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a lead came from, by what way and when. */
@Embeddable
class LeadOrigin {
    private @Nullable String sourceChannel;
    private @Nullable String regionCode;
    private @Nullable UUID referrerId;
    private LocalDate receivedOn;

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
