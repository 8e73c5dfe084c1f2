package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.likeness.NameKind;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The list of firms on its way out. Titles and cells are such that the file can be handed in again. */
@ApplicationScoped
class CompanyExport implements ExportKind<CompanyFilter, ExportedCompany> {
    static final List<String> FILTERS = List.of(
            "q",
            "region",
            "segment",
            "batch",
            "industry",
            "capitalFrom",
            "capitalTo",
            "foundedFrom",
            "foundedTo",
            "tag",
            "presence");

    private static final List<ExportColumn<ExportedCompany>> COLUMNS = List.of(
            ExportColumn.text("name", firm -> firm.facts().name()),
            ExportColumn.code("creditCode", firm -> firm.facts().creditCode()),
            ExportColumn.text("region", ExportedCompany::region),
            ExportColumn.day("foundedOn", firm -> firm.facts().foundedOn()),
            ExportColumn.text("enterpriseType", firm -> firm.facts().enterpriseType()),
            ExportColumn.number("capital", firm -> firm.facts().capitalAmount()),
            ExportColumn.text("currency", firm -> firm.facts().capitalCurrency()),
            ExportColumn.<ExportedCompany>text(
                            "capitalText", firm -> firm.facts().capitalText())
                    .onDemand(),
            ExportColumn.text("legalRepresentative", firm -> firm.facts().legalRepresentative()),
            ExportColumn.text("address", firm -> firm.facts().address()),
            ExportColumn.code("industry", firm -> firm.facts().industryCode()),
            ExportColumn.text("products", firm -> firm.facts().products()),
            ExportColumn.<ExportedCompany>text(
                            "businessScope", firm -> firm.facts().businessScope())
                    .onDemand(),
            ExportColumn.text("shortName", firm -> firm.called(NameKind.SHORT)),
            ExportColumn.text("formerNames", firm -> firm.called(NameKind.FORMER)),
            ExportColumn.text("nameEn", firm -> firm.called(NameKind.ENGLISH)),
            ExportColumn.text("tags", ExportedCompany::tagged),
            ExportColumn.<ExportedCompany>code(
                            "registrationNo", firm -> firm.facts().registrationNo())
                    .onDemand(),
            ExportColumn.text("source", ExportedCompany::source),
            ExportColumn.day(
                    "recordedOn", firm -> LocalDate.ofInstant(firm.facts().recordedAt(), ZoneTime.ZONE)),
            ExportColumn.<ExportedCompany>text(
                            "recordedBy", firm -> firm.facts().recordedByName())
                    .onDemand(),
            ExportColumn.<ExportedCompany>code("id", firm -> firm.facts().id().toString())
                    .onDemand());

    private final CompanyList list;
    private final CompanyRepository companies;
    private final Regions regions;
    private final SourceWords sources;
    private final CompanyFilterWords words;

    CompanyExport(
            CompanyList list,
            CompanyRepository companies,
            Regions regions,
            SourceWords sources,
            CompanyFilterWords words) {
        this.list = list;
        this.companies = companies;
        this.regions = regions;
        this.sources = sources;
        this.words = words;
    }

    @Override
    public String code() {
        return "companies";
    }

    @Override
    public List<ExportColumn<ExportedCompany>> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public Set<String> repeatable() {
        return Set.of("tag");
    }

    @Override
    public String worded(String filter, String value) {
        return words.of(filter, value);
    }

    @Override
    @Transactional
    public Page<ExportedCompany> page(CompanyFilter filter, ExportPart part) {
        Page<CompanyRow> rows = list.page(filter, part.cursor(), part.limit());
        List<UUID> ids = rows.items().stream().map(CompanyRow::id).toList();
        Map<UUID, CompanyFacts> facts = companies.facts(ids);
        Map<UUID, List<Alias>> names =
                part.wants("shortName", "formerNames", "nameEn") ? companies.names(ids) : Map.of();
        Map<UUID, List<String>> tags = part.wants("tags") ? words.tags(companies.tags(ids)) : Map.of();
        return new Page<>(
                ids.stream()
                        .map(facts::get)
                        .filter(Objects::nonNull)
                        .map(firm -> new ExportedCompany(
                                firm,
                                names.getOrDefault(firm.id(), List.of()),
                                tags.getOrDefault(firm.id(), List.of()),
                                regionOf(firm),
                                sources.of(firm.source(), firm.sourceNote())))
                        .toList(),
                rows.nextCursor());
    }

    private String regionOf(CompanyFacts facts) {
        return regions.of(facts.regionCode()).map(Region::fullName).orElse("");
    }
}
