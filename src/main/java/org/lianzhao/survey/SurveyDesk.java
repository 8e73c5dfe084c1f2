package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.survey.SurveyIntake.Outcome;

/** The chain office's work on surveys: a row by hand, many at once, and taking one back. */
@ApplicationScoped
class SurveyDesk {
    private final SurveyRepository surveys;
    private final JoinedRecords joined;
    private final SurveyIntake intake;
    private final Companies companies;
    private final ChainMaps chains;
    private final OutcomeWords words;
    private final Event<SurveyChanged> changes;

    SurveyDesk(
            SurveyRepository surveys,
            JoinedRecords joined,
            SurveyIntake intake,
            Companies companies,
            ChainMaps chains,
            OutcomeWords words,
            Event<SurveyChanged> changes) {
        this.surveys = surveys;
        this.joined = joined;
        this.intake = intake;
        this.companies = companies;
        this.chains = chains;
        this.words = words;
        this.changes = changes;
    }

    @Transactional
    SurveyRow add(NewSurvey said) {
        Outcome outcome = intake.enter(List.of(said)).get(0);
        DomainProblem problem = outcome.problem();
        if (problem != null) {
            throw problem;
        }
        return Objects.requireNonNull(outcome.entered());
    }

    /** Enters what can be, and says of every row what became of it. */
    @Transactional
    List<SurveyOutcome> addAll(List<NewSurvey> all) {
        List<SurveyOutcome> outcomes = new ArrayList<>();
        for (Outcome outcome : intake.enter(all)) {
            int row = outcomes.size() + 1;
            DomainProblem problem = outcome.problem();
            outcomes.add(
                    problem == null
                            ? SurveyOutcome.entered(row, Objects.requireNonNull(outcome.entered()))
                            : words.refused(row, problem));
        }
        return outcomes;
    }

    @Transactional
    void remove(UUID id, SurveyRemoval said) {
        SupplySurvey survey = surveys.get(id);
        survey.expect(said.version());
        CompanyRef firm = companies.held(survey.getCompanyId()).orElseThrow(() -> new Missing("survey", id));
        String reason = OpenText.required("reason", said.reason());
        SurveyRow before = named(survey, firm);
        joined.forget(survey);
        surveys.remove(survey);
        changes.fire(SurveyChanged.removed(before, reason));
    }

    // of a segment that stands on no map any longer the last name
    private SurveyRow named(SupplySurvey survey, CompanyRef firm) {
        UUID segment = survey.place().segmentId();
        SegmentName name = segment == null
                ? null
                : chains.lastNames(List.of(segment)).stream().findFirst().orElse(null);
        return survey.row(firm.name(), name);
    }
}
