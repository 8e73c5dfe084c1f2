package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Place;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Residents;
import org.lianzhao.coverage.SegmentView.Direction;
import org.lianzhao.coverage.SegmentView.SegmentLinkView;
import org.lianzhao.shared.time.ZoneTime;

/** Shows chains with the coverage of their segments. */
@ApplicationScoped
class Coverage {
    private final ChainMaps chains;
    private final StatusRepository statuses;
    private final Residents residents;
    private final NoteRepository notes;
    private final CoverageMapper mapper;
    private final Clock clock;

    Coverage(
            ChainMaps chains,
            StatusRepository statuses,
            Residents residents,
            NoteRepository notes,
            CoverageMapper mapper,
            Clock clock) {
        this.chains = chains;
        this.statuses = statuses;
        this.residents = residents;
        this.notes = notes;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    List<ChainRow> chains() {
        List<ChainMap> maps = chains.all();
        Map<UUID, StatusView> said = statusesOf(maps.stream());
        return maps.stream()
                .map(map -> new ChainRow(
                        map.chain().code(),
                        map.chain().name(),
                        map.chain().nameEn(),
                        map.chain().edition(),
                        map.chain().published(),
                        new MapLayout(map, said, Map.of(), mapper).counts()))
                .toList();
    }

    @Transactional
    MapView map(String code) {
        ChainMap map = chains.map(code);
        MapLayout layout = new MapLayout(map, statusesOf(Stream.of(map)), firmsIn(map), mapper);
        return new MapView(layout.chain(), ZoneTime.today(clock), layout.counts(), layout.stages(), layout.links());
    }

    @Transactional
    SegmentView segment(String code) {
        SegmentFacts facts = chains.segment(code);
        List<StatusView> history = statuses.history(facts.id());
        return mapper.segment(
                facts,
                history.isEmpty() ? null : history.get(0),
                history.isEmpty() ? List.of() : history.subList(1, history.size()),
                links(facts),
                residents.in(List.of(facts.id())),
                notes.about(facts.id()));
    }

    // every firm that is named in the zone, verified or not; how far each has got is another figure
    private Map<UUID, Long> firmsIn(ChainMap map) {
        return residents.in(map.segments().stream().map(PlacedSegment::id).toList()).stream()
                .filter(row -> row.place() == Place.ZONE)
                .collect(Collectors.groupingBy(ResidentRow::segmentId, Collectors.counting()));
    }

    private List<SegmentLinkView> links(SegmentFacts facts) {
        Map<UUID, StatusView> said = statuses.current(
                facts.links().stream().map(SegmentFacts.LinkEnd::id).toList());
        return facts.links().stream()
                .map(end -> new SegmentLinkView(
                        end.relation(),
                        end.outgoing() ? Direction.OUT : Direction.IN,
                        end.code(),
                        end.name(),
                        end.nameEn(),
                        CoverageStatus.said(said.get(end.id()))))
                .toList();
    }

    private Map<UUID, StatusView> statusesOf(Stream<ChainMap> maps) {
        return statuses.current(maps.flatMap(map -> map.segments().stream())
                .filter(PlacedSegment::isLeaf)
                .map(PlacedSegment::id)
                .toList());
    }
}
