package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.survey.SupplySurvey.Place;

/** Moves records of one segment to another, and adds up those of which the firm has one there already. */
@ApplicationScoped
class JoinedSurveys {
    private final SurveyRepository surveys;
    private final JoinedRecords joined;
    private final ChainMaps chains;
    private final Companies companies;
    private final Event<SurveyChanged> changes;

    JoinedSurveys(
            SurveyRepository surveys,
            JoinedRecords joined,
            ChainMaps chains,
            Companies companies,
            Event<SurveyChanged> changes) {
        this.surveys = surveys;
        this.joined = joined;
        this.chains = chains;
        this.companies = companies;
        this.changes = changes;
    }

    @Transactional(TxType.MANDATORY)
    void move(List<SupplySurvey> records, UUID to) {
        Map<Place, SupplySurvey> there =
                surveys.on(to).stream().collect(Collectors.toMap(SupplySurvey::place, Function.identity()));
        Map<SupplySurvey, SupplySurvey> same = new HashMap<>();
        records.forEach(record -> {
            SupplySurvey other = there.get(record.place().in(to));
            if (other == null) {
                record.standIn(to);
            } else {
                same.put(record, other);
            }
        });
        if (!same.isEmpty()) {
            join(same, to);
        }
    }

    private void join(Map<SupplySurvey, SupplySurvey> same, UUID to) {
        UUID from =
                Objects.requireNonNull(same.keySet().iterator().next().place().segmentId());
        Map<UUID, SegmentName> segments = chains.lastNames(List.of(from, to)).stream()
                .collect(Collectors.toMap(SegmentName::id, Function.identity()));
        Map<UUID, CompanyRef> firms = companies.refs(
                same.keySet().stream().map(SupplySurvey::getCompanyId).toList());
        same.forEach((gone, kept) -> {
            CompanyRef firm = Objects.requireNonNull(firms.get(gone.getCompanyId()));
            SurveyRow before = gone.row(firm.name(), segments.get(from));
            kept.join(gone);
            joined.join(gone, kept);
            surveys.drop(gone);
            changes.fire(SurveyChanged.joined(before, kept.row(firm.name(), segments.get(to))));
        });
    }
}
