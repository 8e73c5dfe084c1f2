package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** What happened with a firm outside of leads, on its way out: what was recorded last comes first. */
@ApplicationScoped
class FirmActivityExport implements ExportKind<FirmActivityFilter, FirmActivity> {
    static final List<String> FILTERS = List.of("company");

    private final FirmDiary diary;
    private final Companies companies;
    private final Sentences sentences;
    private final CallerLanguage language;

    FirmActivityExport(FirmDiary diary, Companies companies, Sentences sentences, CallerLanguage language) {
        this.diary = diary;
        this.companies = companies;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public String code() {
        return "company-activities";
    }

    @Override
    public List<ExportColumn<FirmActivity>> columns() {
        return List.of(
                ExportColumn.day("occurredOn", FirmActivity::occurredOn),
                ExportColumn.text("kind", entry -> sentences.say("export.contact." + entry.kind())),
                ExportColumn.text(
                        "content",
                        entry -> entry.moved() == null
                                ? entry.content()
                                : entry.moved().in(language.current())),
                ExportColumn.text("people", FirmActivity::people),
                ExportColumn.text("companion", entry -> Companion.nameOf(entry.companion())),
                ExportColumn.text("sourceNote", FirmActivity::sourceNote),
                ExportColumn.text("by", FirmActivity::recordedBy),
                ExportColumn.moment("recordedAt", FirmActivity::recordedAt),
                ExportColumn.<FirmActivity>code("id", entry -> entry.id().toString())
                        .onDemand());
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        UUID id = UUID.fromString(value); // the endpoint has read it as one
        return Optional.ofNullable(companies.refs(List.of(id)).get(id))
                .map(CompanyRef::name)
                .orElse(value);
    }

    @Override
    public Page<FirmActivity> page(FirmActivityFilter filter, ExportPart part) {
        return diary.of(filter.company, part.cursor(), part.limit());
    }
}
