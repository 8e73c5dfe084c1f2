package org.lianzhao.chain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What a segment was called and meant during some time. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SegmentRevision extends StoredEntity {
    private UUID segmentId;
    private Instant validFrom;
    private Instant validTo = Validity.OPEN;
    private String name;
    private @Nullable String shortName;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private SegmentKind kind;

    /** 重要性, 1 to 3; groups have none. */
    private @Nullable Integer importance;

    /** How many producing firms cover it; where null the general number holds. */
    @Column(name = "required_count")
    private @Nullable Integer required;

    /** 优先级, 1 to 5, as the map's authors saw it; breaks ties between gaps. */
    private @Nullable Integer priority;

    @Enumerated(EnumType.STRING)
    private Confidence industryConfidence;

    @ElementCollection
    @CollectionTable(name = "segment_industry", joinColumns = @JoinColumn(name = "revision_id"))
    private Set<IndustryRef> industries = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "segment_term", joinColumns = @JoinColumn(name = "revision_id"))
    private Set<Term> terms = new LinkedHashSet<>();

    protected SegmentRevision() {}

    SegmentRevision(Segment segment, ChainFile.FileSegment source, Instant validFrom) {
        super(Ids.next());
        this.segmentId = segment.getId();
        this.validFrom = validFrom;
        this.name = source.nameZh();
        this.shortName = source.shortZh();
        this.nameEn = source.nameEn();
        this.kind = source.kind();
        this.importance = source.importanceWeight();
        this.priority = source.priority();
        this.industryConfidence = source.industryCodeConfidence();
        this.industries.addAll(source.industryRefs());
        this.terms.addAll(source.terms());
    }

    SegmentRevision(UUID segmentId, SegmentContent content, Instant validFrom) {
        super(Ids.next());
        this.segmentId = segmentId;
        this.validFrom = validFrom;
        this.name = content.name();
        this.shortName = content.shortName();
        this.nameEn = content.nameEn();
        this.kind = content.kind();
        this.importance = content.importance();
        this.priority = content.priority();
        this.required = content.required();
        this.industryConfidence = content.industryConfidence();
        this.industries.addAll(IndustryRef.of(content.industries()));
        this.terms.addAll(content.terms());
    }

    SegmentContent content() {
        return new SegmentContent(
                name,
                shortName,
                nameEn,
                kind,
                importance,
                priority,
                required,
                industryConfidence,
                industryCodes().toList(),
                words(TermKind.PRODUCT),
                words(TermKind.KEYWORD),
                words(TermKind.NEGATIVE_KEYWORD),
                words(TermKind.PROCESS),
                technologies(),
                words(TermKind.SCARCE_RESOURCE));
    }

    List<Technology> technologies() {
        return terms.stream()
                .filter(term -> term.kind() == TermKind.TECHNOLOGY)
                .sorted(Comparator.comparingInt(Term::position))
                .map(term -> new Technology(term.word(), term.critical()))
                .toList();
    }

    /** The words of one kind, in their order. */
    List<String> words(TermKind wanted) {
        return terms.stream()
                .filter(term -> term.kind() == wanted)
                .sorted(Comparator.comparingInt(Term::position))
                .map(Term::word)
                .toList();
    }

    SegmentWords spoken() {
        return new SegmentWords(
                segmentId,
                name,
                nameEn,
                words(TermKind.PRODUCT),
                words(TermKind.KEYWORD),
                words(TermKind.NEGATIVE_KEYWORD));
    }

    /** The codes of its industries, the most fitting first. */
    Stream<String> industryCodes() {
        return industries.stream()
                .sorted(Comparator.comparingInt(IndustryRef::position))
                .map(IndustryRef::code);
    }

    UUID getSegmentId() {
        return segmentId;
    }

    String getName() {
        return name;
    }

    @Nullable
    String getShortName() {
        return shortName;
    }

    String getNameEn() {
        return nameEn;
    }

    SegmentKind getKind() {
        return kind;
    }

    @Nullable
    Integer getImportance() {
        return importance;
    }

    @Nullable
    Integer getPriority() {
        return priority;
    }

    @Nullable
    Integer getRequired() {
        return required;
    }

    Confidence getIndustryConfidence() {
        return industryConfidence;
    }
}
