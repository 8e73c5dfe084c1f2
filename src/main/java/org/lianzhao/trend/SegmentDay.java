package org.lianzhao.trend;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.coverage.Nearby;
import org.lianzhao.coverage.SegmentFigures;
import org.lianzhao.shared.id.Ids;

/** The figures of a segment from a day on, until its next row: a segment has a row only for days on which they changed. */
@Entity
class SegmentDay {
    @Id
    private UUID id;

    private UUID segmentId;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private CoverageStatus held;

    @Enumerated(EnumType.STRING)
    private CoverageStatus computed;

    private double coverage;
    private int producing;
    private int preparing;
    private int unverified;
    private int nearCity;
    private int nearProvince;
    private int nearClaimed;
    private int named;
    private boolean aged;

    protected SegmentDay() {}

    SegmentDay(UUID segment, LocalDate day, SegmentFigures figures) {
        this.id = Ids.next();
        this.segmentId = segment;
        this.onDay = day;
        take(figures);
    }

    /** The day is not over: what it ends with is what counts. */
    final void take(SegmentFigures figures) {
        held = figures.held();
        computed = figures.computed();
        coverage = figures.coverage();
        producing = figures.producing();
        preparing = figures.preparing();
        unverified = figures.unverified();
        nearCity = figures.nearby().city();
        nearProvince = figures.nearby().province();
        nearClaimed = figures.nearby().claimed();
        named = figures.named();
        aged = figures.aged();
    }

    SegmentFigures figures() {
        return new SegmentFigures(
                held,
                computed,
                coverage,
                producing,
                preparing,
                unverified,
                new Nearby(nearCity, nearProvince, nearClaimed),
                named,
                aged);
    }

    UUID getSegmentId() {
        return segmentId;
    }

    LocalDate getOnDay() {
        return onDay;
    }
}
