package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.coverage.SegmentView.Direction;
import org.lianzhao.coverage.SegmentView.SegmentLinkView;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.time.ZoneTime;

/** Shows chains with the coverage of their segments. */
@ApplicationScoped
class Coverage {
    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final Residents residents;
    private final NoteRepository notes;
    private final Settings settings;
    private final CoverageMapper mapper;
    private final Clock clock;

    Coverage(
            ChainMaps chains,
            StatusRepository statuses,
            Residents residents,
            NoteRepository notes,
            Settings settings,
            CoverageMapper mapper,
            Clock clock) {
        this.chains = chains;
        this.statuses = statuses;
        this.residents = residents;
        this.notes = notes;
        this.settings = settings;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    List<ChainRow> chains() {
        List<ChainMap> maps = chains.all();
        Map<UUID, StatusView> said = statusesOf(maps.stream());
        Map<UUID, List<ResidentRow>> firms = firmsIn(maps.stream());
        CoverRules rules = rules();
        return maps.stream()
                .map(map -> new ChainRow(
                        map.chain().code(),
                        map.chain().name(),
                        map.chain().nameEn(),
                        map.chain().edition(),
                        map.chain().published(),
                        new MapLayout(map, said, firms, rules, mapper).counts()))
                .toList();
    }

    @Transactional
    MapView map(String code) {
        ChainMap map = chains.map(code);
        CoverRules rules = rules();
        MapLayout layout = new MapLayout(map, statusesOf(Stream.of(map)), firmsIn(Stream.of(map)), rules, mapper);
        return new MapView(
                layout.chain(), ZoneTime.today(clock), layout.counts(), layout.stages(), layout.links(), rules);
    }

    /** The segments of a chain by how much it matters that they are not covered; covered ones and 强 ones are none. */
    @Transactional
    List<Gap> gaps(String code) {
        return gapsOf(List.of(chains.map(code)))
                .map(PlacedGap::gap)
                .sorted(Comparator.comparingDouble(Gap::score)
                        .thenComparingInt(Coverage::priorityOf)
                        .reversed()
                        .thenComparing(Gap::segmentCode))
                .toList();
    }

    /** A gap and the segment that it is. */
    record PlacedGap(UUID segment, Gap gap) {}

    /** The gaps of every chain, in no order; one that stands in two maps once. */
    @Transactional
    Map<UUID, Gap> gaps() {
        return gapsOf(chains.all()).collect(Collectors.toMap(PlacedGap::segment, PlacedGap::gap, (one, same) -> one));
    }

    private Stream<PlacedGap> gapsOf(List<ChainMap> maps) {
        Map<UUID, StatusView> said = statusesOf(maps.stream());
        Map<UUID, List<ResidentRow>> firms = firmsIn(maps.stream());
        CoverRules rules = rules();
        return maps.stream()
                .flatMap(map -> map.segments().stream())
                .filter(PlacedSegment::isLeaf)
                .map(segment -> new PlacedGap(
                        segment.id(),
                        gap(
                                segment,
                                said.get(segment.id()),
                                Cover.of(firms.getOrDefault(segment.id(), List.of()), said.get(segment.id()), rules))))
                .filter(one -> one.gap().score() > 0 && one.gap().status() != CoverageStatus.STRONG);
    }

    private static int priorityOf(Gap gap) {
        return gap.priority() == null ? 0 : gap.priority();
    }

    private static Gap gap(PlacedSegment segment, @Nullable StatusView said, Cover cover) {
        List<Gap.Factor> factors = Gap.factors(segment.importance(), cover);
        return new Gap(
                segment.code(),
                segment.name(),
                segment.nameEn(),
                cover.held(said),
                cover.computed(),
                cover.coverage(),
                Gap.scoreOf(factors),
                factors,
                said == null ? null : said.action(),
                segment.priority(),
                cover.nearby());
    }

    @Transactional
    SegmentView segment(String code) {
        SegmentFacts facts = chains.segment(code);
        List<StatusView> history = statuses.history(facts.id());
        StatusView said = StatusView.holding(history);
        List<ResidentRow> firms = residents.in(List.of(facts.id()));
        CoverRules rules = rules();
        Cover cover = Cover.of(firms, said, rules);
        List<Gap.Factor> factors = Gap.factors(facts.importance(), cover);
        return mapper.segment(
                facts,
                said,
                said == null ? history : history.subList(1, history.size()),
                links(facts, rules),
                firms,
                notes.about(facts.id()),
                cover,
                factors,
                Gap.scoreOf(factors));
    }

    private CoverRules rules() {
        return CoverRules.of(settings.of(CoverSettings.GROUP));
    }

    private Map<UUID, List<ResidentRow>> firmsIn(Stream<ChainMap> maps) {
        return firmsIn(leavesOf(maps));
    }

    private Map<UUID, List<ResidentRow>> firmsIn(List<UUID> segments) {
        return residents.in(segments).stream().collect(Collectors.groupingBy(ResidentRow::segmentId));
    }

    private List<SegmentLinkView> links(SegmentFacts facts, CoverRules rules) {
        List<UUID> ends = facts.links().stream().map(SegmentFacts.LinkEnd::id).toList();
        Map<UUID, StatusView> said = statuses.current(ends);
        Map<UUID, List<ResidentRow>> firms = firmsIn(ends);
        return facts.links().stream()
                .map(end -> new SegmentLinkView(
                        end.relation(),
                        end.outgoing() ? Direction.OUT : Direction.IN,
                        end.code(),
                        end.name(),
                        end.nameEn(),
                        Cover.of(firms.getOrDefault(end.id(), List.of()), said.get(end.id()), rules)
                                .held(said.get(end.id()))))
                .toList();
    }

    private Map<UUID, StatusView> statusesOf(Stream<ChainMap> maps) {
        return statuses.current(leavesOf(maps));
    }

    private static List<UUID> leavesOf(Stream<ChainMap> maps) {
        return maps.flatMap(map -> map.segments().stream())
                .filter(PlacedSegment::isLeaf)
                .map(PlacedSegment::id)
                .toList();
    }
}
