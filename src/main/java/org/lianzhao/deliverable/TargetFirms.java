package org.lianzhao.deliverable;

import static org.lianzhao.deliverable.PaperSection.ColumnKind.DAY;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.LONG_TEXT;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.NUMBER;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.coverage.Gap;
import org.lianzhao.coverage.Gaps;
import org.lianzhao.target.BestTarget;
import org.lianzhao.target.BestTargets;

/** 目标招商企业清单: for the largest gaps of a chain the best firms, with the reasons and where those are from. */
@ApplicationScoped
class TargetFirms implements Chapter {
    /** So many gaps are looked at, and so many firms for each: what people can follow up in a month. */
    static final int GAPS = 10;

    static final int EACH = 10;

    private final Gaps gaps;
    private final BestTargets targets;
    private final PaperWords words;

    TargetFirms(Gaps gaps, BestTargets targets, PaperWords words) {
        this.gaps = gaps;
        this.targets = targets;
        this.words = words;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.TARGETS;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("note.targets", GAPS, EACH), words.say("note.reasons"), words.say("note.score"));
    }

    @Override
    public List<PaperSection> sections(ChainMap map) {
        List<Gap> largest = gaps.of(map.chain().code()).stream().limit(GAPS).toList();
        return List.of(PaperSection.whole(
                "targets",
                words.say("section.targets"),
                List.of(
                        words.column("gapPlace", NUMBER),
                        words.column("segment", TEXT),
                        words.column("place", NUMBER),
                        words.column("firm", TEXT),
                        words.column("region", TEXT),
                        words.column("points", NUMBER),
                        words.column("most", NUMBER),
                        words.column("reasons", LONG_TEXT),
                        words.column("questions", LONG_TEXT),
                        words.column("followed", TEXT),
                        words.column("tier", TEXT),
                        words.column("decision", TEXT),
                        words.column("owner", TEXT),
                        words.column("nextStep", TEXT),
                        words.column("dueOn", DAY),
                        words.column("reviewOn", DAY)),
                IntStream.range(0, largest.size())
                        .boxed()
                        .flatMap(at -> rows(at + 1, largest.get(at)))
                        .toList()));
    }

    private Stream<List<PaperCell>> rows(int place, Gap gap) {
        List<BestTarget> best = targets.of(gap.segmentCode(), EACH);
        return IntStream.range(0, best.size()).mapToObj(at -> row(place, gap, at + 1, best.get(at)));
    }

    private Stream<PaperCell> planned(BestTarget.Plan plan) {
        return Stream.of(
                PaperCell.text(plan.tier()),
                PaperCell.text(decision(plan)),
                words.known(plan.owner()),
                words.known(Stream.of(plan.nextStep(), plan.nextOn())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))),
                day(plan.dueOn()),
                day(plan.reviewOn()));
    }

    private String decision(BestTarget.Plan plan) {
        String said = words.say(plan.accepted() ? "accepted" : "undecided");
        return plan.reason() == null ? said : words.say("decided", said, plan.reason());
    }

    private static PaperCell day(@Nullable LocalDate day) {
        return day == null ? PaperCell.empty() : PaperCell.day(day);
    }

    private List<PaperCell> row(int gapPlace, Gap gap, int place, BestTarget target) {
        return Stream.concat(found(gapPlace, gap, place, target), planned(target.plan()))
                .toList();
    }

    private Stream<PaperCell> found(int gapPlace, Gap gap, int place, BestTarget target) {
        return Stream.of(
                PaperCell.number(gapPlace),
                PaperCell.text(words.name(gap.name(), gap.nameEn())).ofSegment(gap.segmentCode()),
                PaperCell.number(place).ofTargets(gap.segmentCode()),
                PaperCell.text(target.name()).ofFirm(target.companyId()),
                words.known(target.region()),
                PaperCell.number(target.score()).ofTargets(gap.segmentCode()),
                PaperCell.number(target.most()),
                words.known(
                        target.reasons().stream().map(this::reason).collect(Collectors.joining(words.say("between")))),
                target.questions().isEmpty()
                        ? PaperCell.empty()
                        : PaperCell.text(String.join(words.say("between"), target.questions())),
                followed(target));
    }

    private String reason(BestTarget.Why why) {
        return why.on() == null
                ? words.say("reason", why.text(), why.source())
                : words.say("reason-on", why.text(), why.source(), why.on());
    }

    private PaperCell followed(BestTarget target) {
        if (target.leadId() != null) {
            return PaperCell.text(words.say("followed")).ofLead(target.leadId());
        }
        return PaperCell.text(
                words.say(target.taken() ? "followed-by-others" : target.resident() ? "resident" : "free"));
    }
}
