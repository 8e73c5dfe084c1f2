package org.lianzhao.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.Stage;
import org.lianzhao.coverage.MapView.ChainView;
import org.lianzhao.coverage.MapView.GroupView;
import org.lianzhao.coverage.MapView.LinkView;
import org.lianzhao.coverage.MapView.SegmentCell;
import org.lianzhao.coverage.MapView.StageView;

/** Lays a chain's segments out in columns and cards, with the status that holds for each. */
final class MapLayout {
    private final ChainMap map;
    private final Map<UUID, StatusView> said;
    private final Map<UUID, SegmentFigures> figures;
    private final CoverageMapper mapper;

    /** @param figures of the segments; where those of one are not on record, what was said of it is all that is known */
    MapLayout(ChainMap map, Map<UUID, StatusView> said, Map<UUID, SegmentFigures> figures, CoverageMapper mapper) {
        this.map = map;
        this.said = said;
        this.figures = figures;
        this.mapper = mapper;
    }

    ChainView chain(List<ChainRole> roles) {
        return mapper.chain(map.chain(), roles);
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
        return mapper.cell(segment, said.get(segment.id()), covered(segment));
    }

    private CoverageStatus status(PlacedSegment segment) {
        return covered(segment).held();
    }

    private SegmentFigures covered(PlacedSegment segment) {
        return figures.getOrDefault(segment.id(), SegmentFigures.unrecorded(said.get(segment.id())));
    }

    List<UUID> leaves() {
        return map.segments().stream()
                .filter(PlacedSegment::isLeaf)
                .map(PlacedSegment::id)
                .toList();
    }
}
