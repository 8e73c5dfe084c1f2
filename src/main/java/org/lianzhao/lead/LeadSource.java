package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * Who and what brought a lead, beside its channel: a firm, a person or a free name, an event, a trip, and a note. Nothing of
 * it has to be known when a lead is first written down.
 */
@Embeddable
class LeadSource {
    private @Nullable UUID sourceCompanyId;
    private @Nullable UUID sourcePersonId;
    private @Nullable String sourceName;
    private @Nullable String sourceEvent;
    private @Nullable LocalDate sourceEventOn;
    private @Nullable String sourceTrip;
    private @Nullable LocalDate sourceTripOn;
    private @Nullable String sourceNote;

    /** @param investor the firm that would invest, as far as it is known: it did not bring itself */
    void broughtBy(@Nullable UUID company, @Nullable UUID investor) {
        if (company != null && company.equals(investor)) {
            throw new Invalid("sourceCompanyId", "source-is-investor");
        }
        sourceCompanyId = company;
    }

    void toldBy(@Nullable UUID person) {
        sourcePersonId = person;
    }

    void named(@Nullable String name) {
        sourceName = name;
    }

    void event(@Nullable String name) {
        sourceEvent = name;
    }

    void eventOn(@Nullable LocalDate day) {
        sourceEventOn = day;
    }

    void trip(@Nullable String name) {
        sourceTrip = name;
    }

    void tripOn(@Nullable LocalDate day) {
        sourceTripOn = day;
    }

    void note(@Nullable String words) {
        sourceNote = words;
    }

    /** Whether nothing of it is known. */
    boolean isBlank() {
        return Stream.<@Nullable Object>of(
                        sourceCompanyId,
                        sourcePersonId,
                        sourceName,
                        sourceEvent,
                        sourceEventOn,
                        sourceTrip,
                        sourceTripOn,
                        sourceNote)
                .allMatch(Objects::isNull);
    }

    /** Refuses what says nothing or says it twice. */
    void check() {
        if (sourcePersonId != null && sourceName != null) {
            throw new Invalid("sourceName", "source-named-twice");
        }
        if (sourceEvent == null && sourceEventOn != null) {
            throw new Invalid("sourceEvent", "source-day-alone");
        }
        if (sourceTrip == null && sourceTripOn != null) {
            throw new Invalid("sourceTrip", "source-day-alone");
        }
    }

    /** What people wrote, in other words. */
    void reword(UnaryOperator<String> words) {
        sourceName = sourceName == null ? null : words.apply(sourceName);
        sourceEvent = sourceEvent == null ? null : words.apply(sourceEvent);
        sourceTrip = sourceTrip == null ? null : words.apply(sourceTrip);
        sourceNote = sourceNote == null ? null : words.apply(sourceNote);
    }

    @Nullable
    UUID company() {
        return sourceCompanyId;
    }

    @Nullable
    UUID person() {
        return sourcePersonId;
    }

    @Nullable
    String name() {
        return sourceName;
    }

    @Nullable
    String event() {
        return sourceEvent;
    }

    @Nullable
    LocalDate eventOn() {
        return sourceEventOn;
    }

    @Nullable
    String trip() {
        return sourceTrip;
    }

    @Nullable
    LocalDate tripOn() {
        return sourceTripOn;
    }

    @Nullable
    String note() {
        return sourceNote;
    }
}
