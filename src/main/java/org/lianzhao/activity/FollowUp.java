package org.lianzhao.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** A word about what was done on a lead, and what comes next (跟进); or what happened with a firm outside of any. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class FollowUp {
    @Id
    private UUID id;

    private @Nullable UUID leadId;
    private @Nullable UUID companyId;

    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;

    private @Nullable UUID companionId;
    private @Nullable UUID fromSegmentId;
    private @Nullable UUID toSegmentId;

    private @Nullable LocalDate occurredOn;
    private String content;
    private @Nullable String people;
    private @Nullable String sourceNote;
    private @Nullable String nextStep;
    private @Nullable LocalDate nextOn;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;

    protected FollowUp() {}

    FollowUp(UUID lead, NewFollowUp said, LocalDate day, Actor author, Instant now) {
        this.id = Ids.next();
        this.leadId = lead;
        this.kind = said.kindOrUsual();
        this.occurredOn = day;
        this.content = said.content().strip();
        this.people = said.people();
        this.nextStep = said.nextStep();
        this.nextOn = said.nextOn();
        this.recordedAt = now;
        this.recordedById = author.id();
        this.recordedByName = author.name();
    }

    FollowUp(UUID company, NewFirmActivity said, @Nullable LocalDate day, @Nullable Author author, Instant now) {
        this.id = Ids.next();
        this.companyId = company;
        this.kind = said.kindOrUsual();
        this.occurredOn = day;
        this.content = said.content().strip();
        this.people = said.people();
        this.sourceNote = said.sourceNote();
        this.recordedAt = now;
        if (author != null) {
            this.recordedById = author.id();
            this.recordedByName = author.name();
        }
    }

    /** That a lead or a firm followed its segment into another one. */
    private FollowUp(SegmentTraces.Merger merger) {
        this.id = Ids.next();
        this.kind = FollowUpKind.SEGMENT;
        this.fromSegmentId = merger.from();
        this.toSegmentId = merger.to();
        this.occurredOn = merger.day();
        this.content = "";
        this.recordedAt = merger.at();
        Author by = merger.by();
        if (by != null) {
            this.recordedById = by.id();
            this.recordedByName = by.name();
        }
    }

    static FollowUp ofLead(UUID lead, SegmentTraces.Merger merger) {
        FollowUp trace = new FollowUp(merger);
        trace.leadId = lead;
        return trace;
    }

    static FollowUp ofFirm(UUID company, SegmentTraces.Merger merger) {
        FollowUp trace = new FollowUp(merger);
        trace.companyId = company;
        return trace;
    }

    /** Says which firm came along. */
    void cameWith(@Nullable UUID companion) {
        companionId = companion;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        content = words.apply(content);
        people = people == null ? null : words.apply(people);
        sourceNote = sourceNote == null ? null : words.apply(sourceNote);
        nextStep = nextStep == null ? null : words.apply(nextStep);
    }

    UUID getId() {
        return id;
    }
}
