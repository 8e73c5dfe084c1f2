package org.lianzhao.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;

/** A factor of a segment's gap score as a person entered it. Written once; the one with the highest number holds. */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class SegmentFactor {
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("99999999999999");
    private static final int AMOUNT_DIGITS = 6;
    private static final int VALUE_DIGITS = 2;

    @Id
    private UUID id;

    private UUID segmentId;

    @Enumerated(EnumType.STRING)
    private FactorName name;

    private int number;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal amount;
    private @Nullable String unit;
    private String source;
    private String reason;
    private @Nullable String movedFrom;
    private @Nullable String goneTo;
    private UUID enteredById;
    private String enteredByName;
    private Instant enteredAt;

    protected SegmentFactor() {}

    /** @throws Invalid naming the field that cannot be */
    SegmentFactor(UUID segment, FactorEntry entry, Actor by, Instant at) {
        this.id = Ids.next();
        this.segmentId = segment;
        this.name = entry.name();
        this.number = entry.number() + 1;
        this.value = requirePossible(entry);
        takeAmount(entry);
        this.source = OpenText.required("source", entry.source());
        this.reason = OpenText.required("reason", entry.reason());
        enteredBy(by, at);
    }

    private SegmentFactor(UUID segment, FactorName name, int number, String source, String reason) {
        this.id = Ids.next();
        this.segmentId = segment;
        this.name = name;
        this.number = number;
        this.source = source;
        this.reason = reason;
    }

    /** The same said of another segment, for the reason that it was entered; {@code from} is the code of this one. */
    SegmentFactor in(SegmentName segment, int itsNumber, String from, Actor by, Instant at) {
        SegmentFactor next = new SegmentFactor(segment.id(), name, itsNumber, source, reason);
        next.movedFrom = from;
        next.value = value;
        next.amount = amount;
        next.unit = unit;
        next.enteredBy(by, at);
        return next;
    }

    /** That it is not said of this segment any longer, but of the one with this code. */
    SegmentFactor goneTo(String code, Actor by, Instant at) {
        SegmentFactor next = new SegmentFactor(segmentId, name, number + 1, source, "");
        next.goneTo = code;
        next.enteredBy(by, at);
        return next;
    }

    private void enteredBy(Actor by, Instant at) {
        enteredById = by.id();
        enteredByName = by.name();
        enteredAt = at;
    }

    private static @Nullable BigDecimal requirePossible(FactorEntry entry) {
        if (!entry.name().isEntered()) {
            throw new Invalid("name", "factor-not-entered");
        }
        BigDecimal value = entry.value();
        int most = entry.name().most();
        if (value != null
                && (value.signum() < 0
                        || value.compareTo(BigDecimal.valueOf(most)) > 0
                        || value.stripTrailingZeros().scale() > VALUE_DIGITS)) {
            throw new Invalid("value", "factor-range", most);
        }
        return value;
    }

    private void takeAmount(FactorEntry entry) {
        String of = OpenText.line("unit", entry.unit());
        BigDecimal much = entry.amount();
        if (much == null && of == null) {
            return;
        }
        if (much == null
                || entry.name() != FactorName.DEMAND
                || much.signum() <= 0
                || much.compareTo(MOST_AMOUNT) > 0
                || much.scale() > AMOUNT_DIGITS) {
            throw new Invalid("amount", "factor-amount");
        }
        if (of == null) {
            throw new Invalid("unit", "factor-unit");
        }
        amount = much;
        unit = of;
    }

    UUID getId() {
        return id;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    FactorView view() {
        return new FactorView(
                name,
                number,
                plain(value),
                plain(amount),
                unit,
                source,
                reason,
                movedFrom,
                goneTo,
                enteredByName,
                enteredAt);
    }

    // the columns keep more digits than people type
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
