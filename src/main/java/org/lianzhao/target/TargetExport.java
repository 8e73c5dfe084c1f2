package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The targets of a gap on their way out, best first, with the reasons. There are never more than one part of them. */
@ApplicationScoped
class TargetExport implements ExportKind<TargetFilter, Target> {
    static final List<String> FILTERS = List.of("segment", "region");

    private final Targets targets;
    private final ChainMaps chains;
    private final Regions regions;
    private final Sentences sentences;
    private final CallerLanguage language;

    TargetExport(Targets targets, ChainMaps chains, Regions regions, Sentences sentences, CallerLanguage language) {
        this.targets = targets;
        this.chains = chains;
        this.regions = regions;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public String code() {
        return "targets";
    }

    @Override
    public List<ExportColumn<Target>> columns() {
        return List.of(
                ExportColumn.text("name", Target::name),
                ExportColumn.text("region", Target::regionName),
                ExportColumn.number("score", target -> BigDecimal.valueOf(target.score())),
                ExportColumn.number("most", target -> BigDecimal.valueOf(target.most())),
                ExportColumn.number("open", target -> BigDecimal.valueOf(target.open())),
                ExportColumn.text(
                        "reasons",
                        target -> target.reasons().stream()
                                .map(reason -> reason.text() + "（" + reason.source() + "）")
                                .collect(Collectors.joining("；"))),
                ExportColumn.text("missing", target -> String.join("；", target.missing())),
                ExportColumn.text("taken", target -> yes(target.taken())),
                ExportColumn.text("resident", target -> yes(target.resident())),
                ExportColumn.<Target>code("id", target -> target.companyId().toString())
                        .onDemand());
    }

    private @Nullable String yes(boolean holds) {
        return holds ? sentences.say("export.yes") : null;
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return filter.equals("region")
                ? regions.of(value).map(Region::fullName).orElse(value)
                : chains.segmentName(value, language.current()).orElse(value);
    }

    @Override
    public Optional<String> remark(TargetFilter filter) {
        Looked looked = targets.of(Objects.requireNonNull(filter.segment), filter.region, new Limit(1))
                .looked();
        return Optional.of(sentences.say("export.looked", looked.found(), looked.looked(), looked.fit()));
    }

    @Override
    public Page<Target> page(TargetFilter filter, ExportPart part) {
        return Page.whole(targets.of(Objects.requireNonNull(filter.segment), filter.region, part.limit())
                .items());
    }
}
