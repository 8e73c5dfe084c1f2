package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
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
    static final List<String> FILTERS = List.of("segment", "region", "tier", "owner", "state");

    private final Targets targets;
    private final ChainMaps chains;
    private final Regions regions;
    private final Colleagues colleagues;
    private final Sentences sentences;
    private final CallerLanguage language;

    TargetExport(
            Targets targets,
            ChainMaps chains,
            Regions regions,
            Colleagues colleagues,
            Sentences sentences,
            CallerLanguage language) {
        this.targets = targets;
        this.chains = chains;
        this.regions = regions;
        this.colleagues = colleagues;
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
                ExportColumn.text("tier", target -> target.tier().name()),
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
                ExportColumn.day("dueOn", Target::dueOn),
                ExportColumn.text("owner", target -> target.work().ownerName()),
                ExportColumn.text("nextStep", target -> target.work().nextStep()),
                ExportColumn.day("nextOn", target -> target.work().nextOn()),
                ExportColumn.day("reviewOn", target -> target.work().reviewOn()),
                ExportColumn.text("decision", target -> said(target.work().state())),
                ExportColumn.text("reason", target -> target.work().reason()),
                ExportColumn.<Target>code("id", target -> target.companyId().toString())
                        .onDemand());
    }

    private String said(WorkState state) {
        return sentences.say("export.target-state." + state);
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
        return switch (filter) {
            case "region" -> regions.of(value).map(Region::fullName).orElse(value);
            case "segment" -> chains.segmentName(value, language.current()).orElse(value);
            case "state" -> sentences.word("export.target-state." + value, value);
            case "owner" -> person(value);
            default -> value;
        };
    }

    private String person(String key) {
        try {
            UUID id = UUID.fromString(key);
            PersonRef person = colleagues.people(List.of(id)).get(id);
            return person == null ? key : person.name();
        } catch (IllegalArgumentException noKey) {
            return key; // which the list refuses
        }
    }

    @Override
    public Optional<String> remark(TargetFilter filter) {
        Looked looked = targets.of(Objects.requireNonNull(filter.segment), filter.region, new Limit(1))
                .looked();
        return Optional.of(sentences.say("export.looked", looked.found(), looked.looked(), looked.fit()));
    }

    @Override
    public Page<Target> page(TargetFilter filter, ExportPart part) {
        return Page.whole(
                targets.of(Objects.requireNonNull(filter.segment), filter.region, filter.choice(), null, part.limit())
                        .items());
    }
}
