package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a lead came from, by what way and when. */
@Embeddable
class LeadOrigin {
    @Enumerated(EnumType.STRING)
    private @Nullable SourceChannel sourceChannel;

    private @Nullable String regionCode;
    private @Nullable UUID referrerId;
    private LocalDate receivedOn;

    protected LeadOrigin() {}

    LeadOrigin(LocalDate received) {
        this.receivedOn = received;
    }

    void cameBy(@Nullable SourceChannel channel) {
        sourceChannel = channel;
    }

    void referredBy(UUID chamber) {
        referrerId = chamber;
        sourceChannel = SourceChannel.CHAMBER;
    }

    void from(@Nullable String region) {
        regionCode = region;
    }

    @Nullable
    SourceChannel channel() {
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
