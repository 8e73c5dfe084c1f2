package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.Residents;
import org.lianzhao.coverage.SegmentView.Direction;
import org.lianzhao.coverage.SegmentView.Reckoning;
import org.lianzhao.coverage.SegmentView.SegmentLinkView;

/** Shows chains with the coverage of their segments. */
@ApplicationScoped
class Coverage {
    private final ChainMaps chains;
    private final CoverReading reading;
    private final StatusRepository statuses;
    private final FactorRepository factors;
    private final FactorsLeft left;
    private final NoteRepository notes;
    private final Residents residents;
    private final CoverageMapper mapper;
    private final Acting acting;

    Coverage(
            ChainMaps chains,
            CoverReading reading,
            StatusRepository statuses,
            FactorRepository factors,
            FactorsLeft left,
            NoteRepository notes,
            Residents residents,
            CoverageMapper mapper,
            Acting acting) {
        this.chains = chains;
        this.reading = reading;
        this.statuses = statuses;
        this.factors = factors;
        this.left = left;
        this.notes = notes;
        this.residents = residents;
        this.mapper = mapper;
        this.acting = acting;
    }

    /** The chains; one that nobody has drawn yet only for those who draw. */
    @Transactional
    List<ChainRow> chains() {
        List<ChainMap> maps = chains.all();
        CoverFacts facts = reading.ofMaps(maps);
        Map<UUID, SegmentFigures> figures = facts.figures(leavesOf(maps));
        return maps.stream()
                .filter(map -> map.chain().published()
                        || !map.segments().isEmpty()
                        || acting.person().may(Right.EDIT_CHAINS))
                .map(map -> new ChainRow(
                        map.chain().code(),
                        map.chain().name(),
                        map.chain().nameEn(),
                        map.chain().edition(),
                        map.chain().published(),
                        new MapLayout(map, facts.said(), figures, mapper).counts(),
                        Figures.of(map.segments(), figures)))
                .toList();
    }

    @Transactional
    MapView map(String code) {
        ChainMap map = chains.map(code);
        CoverFacts facts = reading.ofMaps(List.of(map));
        return view(
                map,
                chains.description(map.chain()).content(),
                new Day(facts.today(), null),
                facts,
                facts.figures(leavesOf(List.of(map))));
    }

    /** @param reckoned when the figures of a day that is over were reckoned; null where they are of this moment or unknown */
    record Day(LocalDate day, @Nullable Instant reckoned) {}

    /** A map on a day, with what was said then and the figures of then; without any where none are on record. */
    MapView view(ChainMap map, ChainContent described, Day day, CoverFacts facts, Map<UUID, SegmentFigures> figures) {
        MapLayout layout = new MapLayout(map, facts.said(), figures, mapper);
        return new MapView(
                layout.chain(described.roles()),
                day.day(),
                day.reckoned(),
                figures.keySet().containsAll(layout.leaves()),
                layout.counts(),
                Figures.of(map.segments(), figures),
                layout.stages(),
                layout.links(),
                facts.rules());
    }

    static List<PlacedSegment> leavesOf(Collection<ChainMap> maps) {
        return maps.stream().flatMap(GapRanking::leaves).toList();
    }

    @Transactional
    SegmentView segment(String code) {
        SegmentFacts segment = chains.segment(code);
        UUID id = segment.id();
        CoverFacts facts = reading.of(List.of(id));
        List<StatusView> history = statuses.history(id);
        Set<UUID> ownClaims =
                acting.author().map(reader -> residents.wordOf(reader, id)).orElse(Set.of());
        StatusView said = StatusView.holding(history, facts.today());
        Cover cover = facts.cover(id, segment.required());
        List<FactorView> entered = factors.history(id);
        List<Gap.Factor> scored = Gap.factors(segment.importance(), cover, facts.entered(id), facts.rules());
        return mapper.segment(
                segment,
                said,
                said == null ? history : history.subList(1, history.size()),
                links(segment),
                new Reckoning(
                        cover,
                        facts.age(id),
                        facts.firms(id).stream()
                                .map(firm -> SegmentFirm.of(firm, facts, ownClaims))
                                .toList(),
                        scored,
                        Gap.scoreOf(scored),
                        entered,
                        left.of(id, entered)),
                notes.about(id));
    }

    private List<SegmentLinkView> links(SegmentFacts segment) {
        CoverFacts facts = reading.of(
                segment.links().stream().map(SegmentFacts.LinkEnd::id).toList());
        return segment.links().stream()
                .map(end -> new SegmentLinkView(
                        end.relation(),
                        end.outgoing() ? Direction.OUT : Direction.IN,
                        end.code(),
                        end.name(),
                        end.nameEn(),
                        facts.cover(end.id(), end.required()).held(facts.said(end.id()))))
                .toList();
    }
}
