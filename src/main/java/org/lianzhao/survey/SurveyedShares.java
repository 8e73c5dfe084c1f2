package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.lianzhao.coverage.LocalShare;
import org.lianzhao.coverage.LocalShares;

/** Tells statuses how much of what firms buy of a segment comes from the zone: by the latest year of which that is known. */
@ApplicationScoped
class SurveyedShares implements LocalShares {
    private final SurveyRepository surveys;

    SurveyedShares(SurveyRepository surveys) {
        this.surveys = surveys;
    }

    @Override
    @Transactional
    public Map<UUID, LocalShare> of(Collection<UUID> segments) {
        return surveys.bought(segments).stream()
                .filter(bought -> bought.total().signum() > 0)
                .collect(Collectors.toMap(
                        Bought::segmentId,
                        Bought::share,
                        BinaryOperator.maxBy(Comparator.comparingInt(LocalShare::year))));
    }
}
