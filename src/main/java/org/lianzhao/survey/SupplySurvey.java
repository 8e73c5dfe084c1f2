package org.lianzhao.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** What one firm bought or sold in a year, of everything or of one segment. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SupplySurvey extends StoredEntity {
    private static final int LONGEST_SOURCE = 300;

    private UUID companyId;
    private int surveyYear;

    @Enumerated(EnumType.STRING)
    private SurveySide side;

    private @Nullable UUID segmentId;

    @Embedded
    private Rings rings;

    private String source;
    private Instant recordedAt;
    private UUID recordedById;
    private String recordedByName;

    /** The import that entered it, and by which row; null where a person did. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    /** Whether it holds what was told of another segment that goes on as this one. */
    private boolean joined;

    protected SupplySurvey() {}

    /**
     * What a firm tells once.
     *
     * @param segmentId null for everything it buys or sells
     */
    record Place(
            UUID companyId,
            int year,
            SurveySide side,
            @Nullable UUID segmentId) {
        /** The same of another segment. */
        Place in(UUID segment) {
            return new Place(companyId, year, side, segment);
        }
    }

    /** What somebody entered of a firm, where it is known from. */
    SupplySurvey(Place place, Rings rings, String source, Author author, Instant now) {
        super(Ids.next());
        this.companyId = place.companyId();
        this.surveyYear = place.year();
        this.side = place.side();
        this.segmentId = place.segmentId();
        this.rings = rings;
        this.source = source;
        this.recordedAt = now;
        this.recordedById = author.id();
        this.recordedByName = author.name();
    }

    UUID getCompanyId() {
        return companyId;
    }

    Place place() {
        return new Place(companyId, surveyYear, side, segmentId);
    }

    void enteredBy(UUID batch, int row) {
        batchId = batch;
        batchRow = row;
    }

    @Nullable
    UUID getBatchId() {
        return batchId;
    }

    @Nullable
    Integer getBatchRow() {
        return batchRow;
    }

    /** The row of this import that entered it; null where none of it did. */
    @Nullable
    Integer rowOf(UUID batch) {
        return batch.equals(batchId) ? batchRow : null;
    }

    boolean isJoined() {
        return joined;
    }

    SurveyFigures figures() {
        return new SurveyFigures(rings, source);
    }

    void tell(SurveyFigures figures) {
        rings = figures.rings();
        source = figures.source();
    }

    /** It is told of another segment from now on. */
    void standIn(UUID segment) {
        segmentId = segment;
    }

    /** What the other one tells of the same year is in this one from now on; it is known from both of their sources. */
    void join(SupplySurvey other) {
        rings = rings.plus(other.rings);
        joined = true;
        if (!source.equals(other.source)) {
            String both = source + "；" + other.source;
            source = both.length() > LONGEST_SOURCE ? both.substring(0, LONGEST_SOURCE) : both;
        }
    }

    /** @param segment what it is told of; null for everything, and where that is not known */
    SurveyRow row(String firm, @Nullable SegmentName segment) {
        return segment == null
                ? row(firm, null, null, null)
                : row(firm, segment.code(), segment.name(), segment.nameEn());
    }

    SurveyRow row(
            String firm, @Nullable String segmentCode, @Nullable String segmentName, @Nullable String segmentNameEn) {
        return new SurveyRow(
                getId(),
                getVersion(),
                companyId,
                firm,
                surveyYear,
                side,
                segmentId,
                segmentCode,
                segmentName,
                segmentNameEn,
                rings.total(),
                rings.zone(),
                rings.city(),
                rings.province(),
                source,
                recordedByName,
                recordedAt);
    }
}
