package org.lianzhao.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.StatusSuggestion;
import org.lianzhao.document.NamedDocument;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/**
 * A status that was said rather than computed: suggested by a map's file or decided by people. Written once; the one
 * with the highest number holds and the others are its history.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class StatusOverride {
    /** In years: what holds longer than that is better said without an end. */
    private static final int LONGEST = 5;

    @Id
    private UUID id;

    private UUID segmentId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CoverageStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ChainAction action;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String reason;
    private String evidence;
    private @Nullable String evidenceEn;
    private @Nullable Integer statedFirmCount;
    private @Nullable UUID documentId;
    private @Nullable LocalDate untilOn;
    private @Nullable UUID decidedById;
    private @Nullable String decidedByName;
    private Instant decidedAt;

    protected StatusOverride() {}

    /** What the file of a newly loaded map suggests. */
    static StatusOverride suggested(StatusSuggestion suggestion, Instant at) {
        StatusOverride first = new StatusOverride();
        first.id = Ids.next();
        first.segmentId = suggestion.segmentId();
        first.number = 1;
        first.status = CoverageStatus.valueOf(suggestion.status());
        first.action = suggestion.action() == null ? null : ChainAction.ofWord(suggestion.action());
        first.basis = Basis.valueOf(suggestion.basis());
        first.reason = "";
        first.evidence = suggestion.evidence();
        first.evidenceEn = suggestion.evidenceEn();
        first.statedFirmCount = suggestion.statedFirmCount();
        first.decidedAt = at;
        return first;
    }

    /** What a person decides instead of the entry with number {@code replaced}: everybody reads it, as the audit does. */
    static StatusOverride decided(UUID segmentId, StatusDecision decision, int replaced, Actor by, Instant at) {
        StatusOverride next = after(segmentId, replaced, by, at);
        next.status = decision.status();
        next.action = decision.action();
        next.basis = Basis.DECIDED;
        next.reason = OpenText.required("reason", decision.reason());
        next.evidence = Objects.requireNonNullElse(OpenText.line("evidence", decision.evidence()), "");
        next.documentId = decision.documentId();
        next.untilOn = until(decision.until(), LocalDate.ofInstant(at, ZoneTime.ZONE));
        return next;
    }

    /** That a person lets the computed status hold again, which then was this one. */
    static StatusOverride withdrawn(
            UUID segmentId, CoverageStatus computed, String reason, int replaced, Actor by, Instant at) {
        StatusOverride next = after(segmentId, replaced, by, at);
        next.status = computed;
        next.basis = Basis.WITHDRAWN;
        next.reason = OpenText.required("reason", reason);
        next.evidence = "";
        return next;
    }

    @Nullable
    UUID getDocumentId() {
        return documentId;
    }

    /** @param document what {@link #getDocumentId()} names, where that is to be shown */
    StatusView view(@Nullable NamedDocument document) {
        return new StatusView(
                segmentId,
                number,
                status,
                action,
                basis,
                reason,
                evidence,
                evidenceEn,
                statedFirmCount,
                document,
                untilOn,
                decidedByName,
                decidedAt);
    }

    private static @Nullable LocalDate until(@Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(LONGEST)))) {
            throw new Invalid("until", "until-day", LONGEST);
        }
        return day;
    }

    private static StatusOverride after(UUID segmentId, int replaced, Actor by, Instant at) {
        StatusOverride next = new StatusOverride();
        next.id = Ids.next();
        next.segmentId = segmentId;
        next.number = replaced + 1;
        next.decidedById = by.id();
        next.decidedByName = by.name();
        next.decidedAt = at;
        return next;
    }
}
