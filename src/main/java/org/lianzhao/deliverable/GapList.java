package org.lianzhao.deliverable;

import static org.lianzhao.deliverable.PaperSection.ColumnKind.CODE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.NUMBER;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.SHARE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.STATUS;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.coverage.Gap;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.coverage.Gaps;
import org.lianzhao.deliverable.PaperSection.PaperColumn;

/** 缺失/薄弱环节清单: the gaps of a chain, the largest first, with what each score is made of. */
@ApplicationScoped
class GapList implements Chapter {
    private final Gaps gaps;
    private final PaperWords words;

    GapList(Gaps gaps, PaperWords words) {
        this.gaps = gaps;
        this.words = words;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.GAPS;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("note.score"), words.say("note.status"), words.say("note.noOwners"));
    }

    @Override
    public List<PaperSection> sections(ChainMap map) {
        List<Gap> all = gaps.of(map.chain().code());
        return List.of(PaperSection.whole(
                "gaps",
                words.say("section.gaps"),
                columns(),
                IntStream.range(0, all.size())
                        .mapToObj(at -> row(at + 1, all.get(at)))
                        .toList()));
    }

    private List<PaperColumn> columns() {
        List<PaperColumn> columns = new ArrayList<>(List.of(
                words.column("place", NUMBER),
                words.column("segmentCode", CODE),
                words.column("segment", TEXT),
                words.column("status", STATUS),
                words.column("computed", STATUS),
                words.column("action", TEXT),
                words.column("coverage", SHARE),
                words.column("score", NUMBER)));
        Stream.of(FactorName.values())
                .map(factor -> words.column(factor.name().toLowerCase(Locale.ROOT), NUMBER))
                .forEach(columns::add);
        columns.add(words.column("nearby", NUMBER));
        return columns;
    }

    private List<PaperCell> row(int place, Gap gap) {
        String code = gap.segmentCode();
        List<PaperCell> row = new ArrayList<>(List.of(
                PaperCell.number(place),
                PaperCell.code(code).ofSegment(code),
                PaperCell.text(words.name(gap.name(), gap.nameEn())).ofSegment(code),
                words.status(gap.status()),
                words.status(gap.computed()),
                words.action(gap.action()),
                PaperWords.share(gap.coverage()),
                PaperCell.number(BigDecimal.valueOf(gap.score())).ofSegment(code)));
        Stream.of(FactorName.values()).map(name -> factor(name, gap)).forEach(row::add);
        row.add(PaperCell.number(gap.nearby().total()).ofSegment(code));
        return row;
    }

    // the neutral value that stands in for what nobody has surveyed is not a finding
    private PaperCell factor(FactorName name, Gap gap) {
        return gap.factors().stream()
                .filter(factor -> factor.name() == name)
                .findFirst()
                .filter(Gap.Factor::surveyed)
                .map(factor ->
                        PaperCell.number(BigDecimal.valueOf(factor.value()).setScale(2, RoundingMode.HALF_UP)))
                .orElseGet(() -> PaperCell.unknown(words.say("notSurveyed")));
    }
}
