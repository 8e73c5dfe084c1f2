package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.survey.SupplySurvey.Place;

/**
 * Enters what firms told, any number of rows at once: what they need is asked for all of them together, so that a row more
 * costs its own line of the history, the message of it and nothing else. A segment that no other row names costs its holding.
 */
@ApplicationScoped
class SurveyIntake {
    /** No survey is of a year before this one. */
    static final int FIRST_YEAR = 2000;

    private final SurveyRepository surveys;
    private final SurveyedFirms firms;
    private final ChainMaps chains;
    private final Acting acting;
    private final Event<SurveyChanged> changes;
    private final Clock clock;

    SurveyIntake(
            SurveyRepository surveys,
            SurveyedFirms firms,
            ChainMaps chains,
            Acting acting,
            Event<SurveyChanged> changes,
            Clock clock) {
        this.surveys = surveys;
        this.firms = firms;
        this.chains = chains;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What became of a row: one of the two.
     *
     * @param entered as it is on record now
     * @param problem why it is not
     */
    record Outcome(@Nullable SurveyRow entered, @Nullable DomainProblem problem) {}

    /** Enters those that can be, and says of every row what became of it, in their order. */
    @Transactional(TxType.MANDATORY)
    List<Outcome> enter(List<NewSurvey> rows) {
        SurveyedFirms.Known known = firms.known(rows);
        Map<String, Optional<UUID>> segments = segments(rows);
        Set<Place> taken = new HashSet<>(surveys.taken(
                known.held().values().stream().map(CompanyRef::id).toList(),
                rows.stream()
                        .map(NewSurvey::year)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        List<SurveyRow> entered = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (NewSurvey said : rows) {
            try {
                SurveyRow row = enter(said, known, segments, taken);
                entered.add(row);
                outcomes.add(new Outcome(row, null));
            } catch (DomainProblem problem) { // found before anything of the row was written
                outcomes.add(new Outcome(null, problem));
            }
        }
        surveys.flush(); // what somebody else has entered meanwhile is refused before anything is told
        entered.forEach(row -> changes.fire(SurveyChanged.added(row)));
        return outcomes;
    }

    private Map<String, Optional<UUID>> segments(List<NewSurvey> rows) {
        Map<String, Optional<UUID>> segments = new HashMap<>();
        rows.stream()
                .map(SurveyIntake::segmentOf)
                .flatMap(Optional::stream)
                .distinct()
                .sorted() // in one order, or two could wait for each other
                .forEach(code -> segments.put(code, chains.keep(code).filter(chains::isLeaf)));
        return segments;
    }

    private static Optional<String> segmentOf(NewSurvey said) {
        return Optional.ofNullable(said.segmentCode()).map(String::strip).filter(code -> !code.isEmpty());
    }

    private SurveyRow enter(
            NewSurvey said, SurveyedFirms.Known known, Map<String, Optional<UUID>> segments, Set<Place> taken) {
        CompanyRef firm = known.of(said);
        int year = year(said.year());
        SurveySide side = side(said.side());
        Rings rings = Rings.read(said);
        String source = OpenText.required("source", said.source());
        known.requireLarge(firm);
        UUID segment = segmentOf(said)
                .map(code -> segments.getOrDefault(code, Optional.empty())
                        .orElseThrow(() -> new Invalid("segmentCode", "unknown-segment", code)))
                .orElse(null);
        Place place = new Place(firm.id(), year, side, segment);
        if (!taken.add(place)) {
            throw new Refused("survey-there", firm.name(), String.valueOf(year));
        }
        SupplySurvey survey =
                new SupplySurvey(place, rings, source, acting.author().orElseThrow(), clock.instant());
        surveys.add(survey);
        return survey.row(firm.name(), segmentOf(said).orElse(null), null, null);
    }

    private int year(@Nullable Integer year) {
        int thisYear = ZoneTime.today(clock).getYear();
        if (year == null || year < FIRST_YEAR || year > thisYear) {
            throw new Invalid("year", "survey-year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
        }
        return year;
    }

    private static SurveySide side(@Nullable SurveySide side) {
        if (side == null) {
            throw new Invalid("side", "survey-side");
        }
        return side;
    }
}
