package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.duplicate.CaseRow.HeldRow;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The queue of records that may be one firm, on its way out: the likeliest first, with the reasons in words. */
@ApplicationScoped
class CaseExport implements ExportKind<CaseFilter, CaseRow> {
    static final List<String> FILTERS = List.of("state", "origin", "company");

    private final CaseReading reading;
    private final Companies companies;
    private final Sentences sentences;

    CaseExport(CaseReading reading, Companies companies, Sentences sentences) {
        this.reading = reading;
        this.companies = companies;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "duplicate-cases";
    }

    @Override
    public List<ExportColumn<CaseRow>> columns() {
        return List.of(
                ExportColumn.text("company", row -> row.company().name()),
                ExportColumn.code("creditCode", row -> row.company().creditCode()),
                ExportColumn.text("other", CaseExport::otherOf),
                ExportColumn.code("otherCode", other(CompanyRef::creditCode)),
                ExportColumn.number("row", held(row -> BigDecimal.valueOf(row.row()))),
                ExportColumn.text("reasons", this::reasonsOf),
                ExportColumn.number("strength", row -> BigDecimal.valueOf(row.strength())),
                ExportColumn.text("origin", row -> originOf(row.origin().name())),
                ExportColumn.text("state", row -> stateOf(row.state().name())),
                ExportColumn.text("decidedBy", CaseRow::decidedBy),
                ExportColumn.moment("decidedAt", CaseRow::decidedAt),
                ExportColumn.moment("recordedAt", CaseRow::recordedAt),
                ExportColumn.<CaseRow>code(
                                "companyId", row -> row.company().id().toString())
                        .onDemand(),
                ExportColumn.<CaseRow>code("otherId", other(firm -> firm.id().toString()))
                        .onDemand(),
                ExportColumn.<CaseRow>code("id", row -> row.id().toString()).onDemand());
    }

    private static @Nullable String otherOf(CaseRow row) {
        return row.other() == null
                ? held(HeldRow::name).apply(row)
                : row.other().name();
    }

    private static <T> Function<CaseRow, @Nullable T> other(Function<CompanyRef, @Nullable T> part) {
        return row -> row.other() == null ? null : part.apply(row.other());
    }

    private static <T> Function<CaseRow, @Nullable T> held(Function<HeldRow, T> part) {
        return row -> row.held() == null ? null : part.apply(row.held());
    }

    private String reasonsOf(CaseRow row) {
        return row.reasons().stream()
                .map(reason -> sentences.word("export.reason." + reason, sentences.say("export.reason.OTHER")))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private String originOf(String code) {
        return sentences.say("export.origin." + code);
    }

    private String stateOf(String code) {
        return sentences.say("export.case." + code);
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return switch (filter) {
            case "state" -> stateOf(value);
            case "origin" -> originOf(value);
            default -> {
                UUID id = UUID.fromString(value); // the endpoint has read it as one
                yield Optional.ofNullable(companies.refs(List.of(id)).get(id))
                        .map(CompanyRef::name)
                        .orElse(value);
            }
        };
    }

    @Override
    public Optional<String> remark(CaseFilter filter) {
        return filter.state == null ? Optional.of(sentences.say("export.only-open")) : Optional.empty();
    }

    @Override
    public Page<CaseRow> page(CaseFilter filter, ExportPart part) {
        return reading.page(filter, part.cursor(), part.limit());
    }
}
