package org.lianzhao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** A firm in the list of a segment, as it was scored last. Scored alike again, nothing of it is written. */
@Entity
@DynamicUpdate
@Table(name = "target")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class StoredTarget {
    @Id
    private UUID id;

    private UUID segmentId;
    private UUID companyId;
    private int score;
    private int openPoints;
    private @Nullable Integer fit;
    private @Nullable Integer signals;
    private @Nullable Integer reach;
    private @Nullable Integer strength;
    private @Nullable Integer admission;
    private @Nullable Integer timing;

    /** Whether the register knows the firm's industry. */
    private boolean coded;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private LocalDate tierSince;

    @Column(length = Length.LONG32)
    private String reasons;

    private LocalDate listedOn;

    /** What it was before the last change; null where it has not changed yet. */
    private @Nullable Integer scoreBefore;

    private @Nullable LocalDate changedOn;

    /** Since when it is in the list only because somebody works on it. */
    private @Nullable LocalDate droppedOn;

    protected StoredTarget() {}

    StoredTarget(UUID segment, UUID company, LocalDate today) {
        this.id = Ids.next();
        this.segmentId = segment;
        this.companyId = company;
        this.listedOn = today;
        this.tierSince = today;
        this.tier = Tier.C;
        this.score = -1;
    }

    /** What it comes to now. */
    void scored(Assessment assessed, String why, boolean industryKnown, Tier into, LocalDate today) {
        int now = assessed.score();
        if (score >= 0 && score != now) {
            scoreBefore = score;
            changedOn = today;
        }
        score = now;
        openPoints = assessed.open().stream().mapToInt(PartScore::most).sum();
        keep(assessed.factors());
        coded = industryKnown;
        reasons = why;
        if (tier != into) {
            tier = into;
            tierSince = today;
        }
    }

    /** Whether it is among the best; one that is not stays only while somebody works on it. */
    void listed(boolean among, LocalDate today) {
        if (!among) {
            droppedOn = droppedOn == null ? today : droppedOn;
        } else if (droppedOn != null) {
            droppedOn = null;
            listedOn = today;
        }
    }

    private void keep(List<PartScore> factors) {
        Map<Part, @Nullable Integer> points = new EnumMap<>(Part.class);
        factors.forEach(factor -> points.put(factor.part(), factor.points()));
        fit = points.get(Part.FIT);
        signals = points.get(Part.SIGNAL);
        reach = points.get(Part.REACH);
        strength = points.get(Part.STRENGTH);
        admission = points.get(Part.ADMISSION);
        timing = points.get(Part.TIMING);
    }

    /** The parts of the score, of what each may come to by these weights. */
    List<PartScore> factors(TargetWeights weights) {
        return Arrays.stream(Part.values())
                .map(part -> new PartScore(part, points(part), part.most(weights)))
                .toList();
    }

    private @Nullable Integer points(Part part) {
        return switch (part) {
            case FIT -> fit;
            case SIGNAL -> signals;
            case REACH -> reach;
            case STRENGTH -> strength;
            case ADMISSION -> admission;
            case TIMING -> timing;
        };
    }

    /** How it stands in the list. */
    Listed listed() {
        return new Listed(tier, tierSince, listedOn, scoreBefore, changedOn, droppedOn);
    }

    UUID getSegmentId() {
        return segmentId;
    }

    UUID getCompanyId() {
        return companyId;
    }

    int getScore() {
        return score;
    }

    boolean isCoded() {
        return coded;
    }

    String getReasons() {
        return reasons;
    }
}
