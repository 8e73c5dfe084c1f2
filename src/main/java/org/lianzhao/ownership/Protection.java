package org.lianzhao.ownership;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days of a registration of first talks (首谈登记). It is valid once somebody shows that he was in touch with the firm, holds
 * for some time from each effective action on, and lapses by itself where nothing is written for long. Its days are reckoned
 * as something happens: a rule that is changed holds for what happens from then on, and nothing lapses in the past.
 *
 * @param evidenceDueOn the last day on which contact makes it valid
 * @param validFrom the day on which it became valid; null while it is not
 * @param protectedUntil the last day that the last effective action protects; null while it is not valid
 * @param lastEffectiveOn the day of that action
 * @param updatedOn the day of the last entry of any kind
 * @param yellowOn the first day on which it warns
 * @param dueOn the last day on which it stands without anything more
 * @param endedOn the day on which something else put an end to it
 */
@Embeddable
record Protection(
        LocalDate registeredOn,
        LocalDate evidenceDueOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate lastEffectiveOn,
        @Nullable LocalDate updatedOn,
        LocalDate yellowOn,
        LocalDate dueOn,
        @Nullable LocalDate endedOn) {

    /** One that waits for evidence. */
    static Protection registered(LocalDate today, ProtectionRules rules) {
        LocalDate due = today.plusDays(rules.evidence());
        return new Protection(today, due, null, null, null, null, warned(today, due, rules), due, null);
    }

    /** How it stands on a day. */
    ProtectionState on(LocalDate day) {
        if (endedOn != null) {
            return ProtectionState.ENDED;
        }
        if (day.isAfter(dueOn)) {
            return ProtectionState.LAPSED;
        }
        if (validFrom == null) {
            return ProtectionState.PENDING;
        }
        return day.isBefore(yellowOn) ? ProtectionState.PROTECTED : ProtectionState.YELLOW;
    }

    /**
     * Whether contact on a day proves it: it still waits for that, and the contact is not an old one.
     *
     * @param contact the day on which somebody was in touch with the firm
     */
    boolean isProvenBy(LocalDate contact, LocalDate today, ProtectionRules rules) {
        return on(today) == ProtectionState.PENDING && !contact.isBefore(registeredOn.minusDays(rules.evidence()));
    }

    /** Valid from today on: nobody gets to be the first by dating his contact back. */
    Protection proven(LocalDate today, ProtectionRules rules) {
        return valid(today, today, today, rules);
    }

    /** Somebody did something that brings the lead on, on a day that may be past. */
    Protection acted(LocalDate day, LocalDate today, ProtectionRules rules) {
        return on(today).holds()
                ? valid(from(), later(lastEffectiveOn, day), today, rules).noShorterThan(this)
                : this;
    }

    /** Somebody wrote something. */
    Protection updated(LocalDate today, ProtectionRules rules) {
        return on(today).holds()
                ? valid(from(), later(lastEffectiveOn, from()), today, rules).noShorterThan(this)
                : this;
    }

    /** It stands no more. */
    Protection ended(LocalDate today) {
        return endedOn != null
                ? this
                : new Protection(
                        registeredOn,
                        evidenceDueOn,
                        validFrom,
                        protectedUntil,
                        lastEffectiveOn,
                        updatedOn,
                        yellowOn,
                        dueOn,
                        today);
    }

    private Protection valid(LocalDate from, LocalDate acted, LocalDate updated, ProtectionRules rules) {
        LocalDate until = acted.plusDays(rules.protection());
        LocalDate silent = updated.plusDays(rules.silence());
        LocalDate due = silent.isBefore(until) ? silent : until;
        return new Protection(
                registeredOn, evidenceDueOn, from, until, acted, updated, warned(updated, due, rules), due, null);
    }

    // rules that are stricter now take nothing away that was given under the former ones
    private Protection noShorterThan(Protection before) {
        if (!dueOn.isBefore(before.dueOn)) {
            return this;
        }
        return new Protection(
                registeredOn,
                evidenceDueOn,
                validFrom,
                later(before.protectedUntil, Objects.requireNonNull(protectedUntil)),
                lastEffectiveOn,
                updatedOn,
                before.yellowOn,
                before.dueOn,
                endedOn);
    }

    private LocalDate from() {
        return Objects.requireNonNull(validFrom);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    // where little time is given from the start, a half of it passes without a warning
    private static LocalDate warned(LocalDate from, LocalDate due, ProtectionRules rules) {
        long whole = Math.max(0, due.toEpochDay() - from.toEpochDay());
        return due.minusDays(Math.min(rules.warning(), whole / 2));
    }
}
