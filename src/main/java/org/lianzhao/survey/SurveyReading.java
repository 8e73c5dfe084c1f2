package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.Place;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/** Reads what is known of a chain's purchases and sales: of its segments, and of the firms that are in them in the zone. */
@ApplicationScoped
class SurveyReading {
    private final ChainMaps chains;
    private final Residents residents;
    private final Companies companies;
    private final SurveyRepository surveys;
    private final SurveySums sums;

    SurveyReading(
            ChainMaps chains, Residents residents, Companies companies, SurveyRepository surveys, SurveySums sums) {
        this.chains = chains;
        this.residents = residents;
        this.companies = companies;
        this.surveys = surveys;
        this.sums = sums;
    }

    @Transactional
    LocalSupply supply(String chain, @Nullable Integer year) {
        SurveyScope scope = scope(chain);
        Integer of = yearOf(scope, year);
        return of == null
                ? LocalRates.nothing(scope.years(), null)
                : LocalRates.of(of, scope, sums.bySide(scope, of), sums.bySegment(scope, of));
    }

    /** The rows that the figures of this year come from, a page of them from behind the row with this key on. */
    @Transactional
    Page<SurveyRow> rows(String chain, @Nullable Integer year, @Nullable UUID after, Limit limit) {
        SurveyScope scope = scope(chain);
        Integer of = yearOf(scope, year);
        if (of == null) {
            return Page.whole(List.of());
        }
        Page<SupplySurvey> page = Page.of(
                surveys.of(of, scope, after, limit), limit, row -> row.getId().toString());
        return new Page<>(rows(scope, page.items()), page.nextCursor());
    }

    private static @Nullable Integer yearOf(SurveyScope scope, @Nullable Integer asked) {
        return asked == null && !scope.years().isEmpty() ? scope.years().get(0) : asked;
    }

    private SurveyScope scope(String chain) {
        ChainMap map = chains.map(chain);
        Map<UUID, PlacedSegment> leaves = map.segments().stream()
                .filter(PlacedSegment::isLeaf)
                .collect(Collectors.toMap(PlacedSegment::id, segment -> segment));
        List<UUID> firms = residents.in(leaves.keySet()).stream()
                .filter(firm -> firm.place() == Place.ZONE)
                .map(ResidentRow::companyId)
                .distinct()
                .toList();
        return new SurveyScope(leaves, firms, leaves.isEmpty() ? List.of() : surveys.years(firms, leaves.keySet()));
    }

    private List<SurveyRow> rows(SurveyScope scope, List<SupplySurvey> told) {
        Map<UUID, CompanyRef> firms = companies.refs(
                told.stream().map(SupplySurvey::getCompanyId).distinct().toList());
        return told.stream()
                .map(row -> row(row, Objects.requireNonNull(firms.get(row.getCompanyId())), scope))
                .toList();
    }

    private static SurveyRow row(SupplySurvey told, CompanyRef firm, SurveyScope scope) {
        SurveyRow bare = told.row(firm.name(), null, null, null);
        PlacedSegment segment =
                bare.segmentId() == null ? null : scope.segments().get(bare.segmentId());
        return segment == null ? bare : told.row(bare.company(), segment.code(), segment.name(), segment.nameEn());
    }
}
