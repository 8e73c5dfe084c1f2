package org.lianzhao.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.shared.time.AsOf;
import org.lianzhao.shared.time.ZoneTime;

/**
 * How old what tells of a segment's firms is. An age is a mark beside the status and changes none.
 *
 * @param newest the day of the latest evidence; null where none has a day
 * @param oldest the day of the earliest
 * @param undated firms that count and whose evidence has no day
 * @param old firms whose evidence has reached the age of {@code months}
 * @param months the age at which evidence is to be renewed
 * @param due whether all of what has a day has reached that age: 佐证已满 12 个月
 */
record EvidenceAge(
        @Nullable LocalDate newest, @Nullable LocalDate oldest, int undated, int old, int months, boolean due) {

    static EvidenceAge of(List<ResidentRow> firms, LocalDate today, int months) {
        List<ResidentRow> counted = firms.stream().filter(ResidentRow::covers).toList();
        List<LocalDate> days = counted.stream()
                .map(firm -> dayOf(firm, today))
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList();
        int old = (int) days.stream().filter(day -> isOld(day, today, months)).count();
        return new EvidenceAge(
                days.isEmpty() ? null : days.get(days.size() - 1),
                days.isEmpty() ? null : days.get(0),
                counted.size() - days.size(),
                old,
                months,
                old > 0 && old == days.size());
    }

    /** The day of what shows a firm's presence: verified, else of its paper, else the last of the time it is stated for. */
    static @Nullable LocalDate dayOf(ResidentRow firm, LocalDate today) {
        if (firm.verified() != null) {
            return firm.verified().day();
        }
        if (firm.evidence() != null && firm.evidence().issuedOn() != null) {
            return firm.evidence().issuedOn();
        }
        if (firm.asOf() == null) {
            return dayRecorded(firm);
        }
        return AsOf.lastDay(firm.asOf())
                .map(day -> day.isAfter(today) ? today : day)
                .orElse(null);
    }

    static boolean isOld(LocalDate day, LocalDate today, int months) {
        return !day.plusMonths(months).isAfter(today);
    }

    // a paper without a day was seen at the latest when it was put on record
    private static @Nullable LocalDate dayRecorded(ResidentRow firm) {
        return firm.evidence() == null || firm.recordedAt() == null
                ? null
                : LocalDate.ofInstant(Objects.requireNonNull(firm.recordedAt()), ZoneTime.ZONE);
    }
}
