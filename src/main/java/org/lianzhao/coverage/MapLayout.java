package org.lianzhao.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.Stage;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.MapView.ChainView;
import org.lianzhao.coverage.MapView.GroupView;
import org.lianzhao.coverage.MapView.LinkView;
import org.lianzhao.coverage.MapView.SegmentCell;
import org.lianzhao.coverage.MapView.StageView;

/** Lays a chain's segments out in columns and cards, with the status that holds for each. */
final class MapLayout {
    private final ChainMap map;
    private final Map<UUID, StatusView> statuses;
    private final Map<UUID, List<ResidentRow>> firms;
    private final CoverRules rules;
    private final CoverageMapper mapper;

    MapLayout(
            ChainMap map,
            Map<UUID, StatusView> statuses,
            Map<UUID, List<ResidentRow>> firms,
            CoverRules rules,
            CoverageMapper mapper) {
        this.map = map;
        this.statuses = statuses;
        this.firms = firms;
        this.rules = rules;
        this.mapper = mapper;
    }

    ChainView chain() {
        return mapper.chain(map.chain());
    }

    Counts counts() {
        List<CoverageStatus> leaves = map.segments().stream()
                .filter(PlacedSegment::isLeaf)
                .map(this::status)
                .toList();
        return Counts.of(map.segments().size() - leaves.size(), map.links().size(), leaves);
    }

    List<StageView> stages() {
        return Stream.of(Stage.values()).map(this::stage).toList();
    }

    List<LinkView> links() {
        return map.links().stream()
                .map(link -> new LinkView(link.from(), link.to(), link.relation()))
                .toList();
    }

    private StageView stage(Stage stage) {
        List<GroupView> groups = map.segments().stream()
                .filter(segment -> !segment.isLeaf() && segment.stage() == stage)
                .map(this::group)
                .toList();
        return new StageView(
                stage,
                groups.stream().mapToInt(GroupView::segmentCount).sum(),
                groups.stream().mapToInt(GroupView::present).sum(),
                groups);
    }

    private GroupView group(PlacedSegment group) {
        List<SegmentCell> cells = map.segments().stream()
                .filter(segment -> Objects.equals(segment.groupId(), group.id()))
                .map(this::cell)
                .toList();
        int present =
                (int) cells.stream().filter(cell -> cell.status().isPresent()).count();
        return new GroupView(group.code(), group.name(), group.nameEn(), cells.size(), present, cells);
    }

    // every firm that is named in the zone is counted, verified or not; how far each has got is the computed status
    private SegmentCell cell(PlacedSegment segment) {
        List<ResidentRow> named = firms.getOrDefault(segment.id(), List.of());
        Cover cover = cover(segment);
        int here = Cover.inZone(named).size();
        return mapper.cell(
                segment,
                status(segment),
                statuses.get(segment.id()),
                here,
                cover.computed(),
                cover.coverage(),
                cover.differsFrom(status(segment)));
    }

    private CoverageStatus status(PlacedSegment segment) {
        StatusView said = statuses.get(segment.id());
        return cover(segment).held(said);
    }

    private Cover cover(PlacedSegment segment) {
        return Cover.of(firms.getOrDefault(segment.id(), List.of()), statuses.get(segment.id()), rules);
    }
}
