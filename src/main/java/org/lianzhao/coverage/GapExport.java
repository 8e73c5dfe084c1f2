package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The gaps of a chain on their way out, the largest first, with what their scores are made of. Always one part. */
@ApplicationScoped
class GapExport implements ExportKind<GapFilter, RankedGap> {
    static final List<String> FILTERS = List.of("chain");

    private final GapRanking ranking;
    private final ChainMaps chains;
    private final Sentences sentences;
    private final CallerLanguage language;

    GapExport(GapRanking ranking, ChainMaps chains, Sentences sentences, CallerLanguage language) {
        this.ranking = ranking;
        this.chains = chains;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public String code() {
        return "gaps";
    }

    @Override
    public List<ExportColumn<RankedGap>> columns() {
        return List.of(
                ExportColumn.number("rank", row -> BigDecimal.valueOf(row.rank())),
                ExportColumn.text("segment", this::nameOf),
                ExportColumn.code("segmentCode", row -> row.gap().segmentCode()),
                ExportColumn.text("status", row -> statusOf(row.gap().status())),
                ExportColumn.text("computed", row -> statusOf(row.gap().computed())),
                ExportColumn.text("action", this::actionOf),
                ExportColumn.number("coverage", RankedGap::coverage),
                ExportColumn.number("score", row -> BigDecimal.valueOf(row.gap().score())),
                factor("importance", FactorName.IMPORTANCE),
                factor("demand", FactorName.DEMAND),
                factor("uncovered", FactorName.UNCOVERED),
                factor("feasibility", FactorName.FEASIBILITY),
                factor("near", FactorName.NEARBY),
                ExportColumn.text("notSurveyed", this::notSurveyedIn),
                ExportColumn.number(
                        "nearby", row -> BigDecimal.valueOf(row.gap().nearby().total())),
                ExportColumn.<RankedGap>number("priority", GapExport::priorityOf)
                        .onDemand());
    }

    private static ExportColumn<RankedGap> factor(String name, FactorName factor) {
        return ExportColumn.number(name, row -> row.value(factor));
    }

    private String nameOf(RankedGap row) {
        return language.current().equals(Locale.ENGLISH)
                ? row.gap().nameEn()
                : row.gap().name();
    }

    private String statusOf(CoverageStatus status) {
        return sentences.say("export.status." + status);
    }

    private @Nullable String actionOf(RankedGap row) {
        return row.gap().action() == null
                ? null
                : sentences.say("export.action." + row.gap().action());
    }

    private String notSurveyedIn(RankedGap row) {
        return row.notSurveyed().stream()
                .map(name -> sentences.say("export.factor." + name))
                .collect(Collectors.joining("；"));
    }

    private static @Nullable BigDecimal priorityOf(RankedGap row) {
        Integer priority = row.gap().priority();
        return priority == null ? null : BigDecimal.valueOf(priority);
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return chains.chainName(value, language.current()).orElse(value);
    }

    @Override
    public Optional<String> remark(GapFilter filter) {
        return Optional.of(sentences.say("export.gap-score"));
    }

    @Override
    public Page<RankedGap> page(GapFilter filter, ExportPart part) {
        return Page.whole(RankedGap.of(ranking.gaps(Objects.requireNonNull(filter.chain))));
    }
}
