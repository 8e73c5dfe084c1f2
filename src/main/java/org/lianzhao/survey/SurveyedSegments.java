package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.chain.SegmentFollower;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.shared.problem.Sentences;

/**
 * What firms told of a segment follows it into another. Where a firm told of both for a year its amounts are added up, for
 * the two are one thing now. After a split somebody says to which part each record belongs. It keeps no segment on the maps.
 */
@ApplicationScoped
class SurveyedSegments implements SegmentFollower {
    private final SurveyRepository surveys;
    private final JoinedSurveys joined;
    private final Sentences sentences;

    SurveyedSegments(SurveyRepository surveys, JoinedSurveys joined, Sentences sentences) {
        this.surveys = surveys;
        this.joined = joined;
        this.sentences = sentences;
    }

    @Override
    public SegmentUse use() {
        return SegmentUse.SURVEY;
    }

    @Override
    public Map<UUID, Long> hangingOn(Collection<UUID> segments) {
        return Map.of();
    }

    @Override
    public void follow(UUID from, UUID to) {
        joined.move(surveys.on(from), to);
    }

    /** What stayed with a record that was merged away is told by the one that goes on. */
    @Override
    public List<UUID> rowsOn(UUID segment) {
        return surveys.countedOn(segment);
    }

    @Override
    public Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        return surveys.named(segment, rows).stream()
                .collect(Collectors.toMap(
                        SurveyRepository.Named::id,
                        one -> sentences.say(
                                "survey-of." + one.side().name(), one.firm(), String.valueOf(one.year()))));
    }

    @Override
    public void move(UUID row, UUID from, UUID to) {
        joined.move(
                surveys.on(from).stream().filter(one -> one.getId().equals(row)).toList(), to);
    }
}
