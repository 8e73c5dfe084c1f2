package org.lianzhao.trend;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** The figures of a chain on a day. */
@Entity
class ChainDay {
    @Id
    private UUID id;

    private UUID chainId;
    private LocalDate onDay;
    private int segments;
    private int present;
    private int producing;
    private @Nullable Double weighted;

    @SuppressWarnings("UnusedVariable") // questions ask for it
    private @Nullable Instant recordedAt;

    protected ChainDay() {}

    ChainDay(UUID chain, LocalDate day) {
        this.id = Ids.next();
        this.chainId = chain;
        this.onDay = day;
    }

    /** The day is not over: what it ends with is what counts. */
    void take(ChainFigures figures, Instant now) {
        segments = figures.segments();
        present = figures.present();
        producing = figures.producing();
        weighted = figures.weighted();
        recordedAt = now;
    }

    UUID getChainId() {
        return chainId;
    }

    TrendPoint point() {
        return new TrendPoint(onDay, new ChainFigures(segments, present, producing, weighted));
    }
}
