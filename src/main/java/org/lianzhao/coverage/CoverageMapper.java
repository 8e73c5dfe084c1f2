package org.lianzhao.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.coverage.MapView.ChainView;
import org.lianzhao.coverage.MapView.SegmentCell;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Copies what the chain room knows into what the board shows. */
@Mapper
interface CoverageMapper {
    @Mapping(target = "roles", source = "roles")
    ChainView chain(ChainHead head, List<ChainRole> roles);

    @Mapping(target = "code", source = "segment.code")
    @Mapping(target = "action", source = "said.action")
    @Mapping(target = "basis", source = "said.basis")
    @Mapping(target = "statedFirmCount", source = "said.statedFirmCount")
    @Mapping(target = "status", source = "figures.held")
    @Mapping(target = "namedFirmCount", source = "figures.named")
    @Mapping(target = "computed", source = "figures.computed")
    @Mapping(target = "coverage", source = "figures.coverage")
    @Mapping(target = "producing", source = "figures.producing")
    @Mapping(target = "nearby", source = "figures.nearby")
    @Mapping(target = "aged", source = "figures.aged")
    @Mapping(target = "differs", expression = "java(figures.differs())")
    SegmentCell cell(PlacedSegment segment, @Nullable StatusView said, SegmentFigures figures);

    @Mapping(target = "status", source = "status")
    @Mapping(target = "history", source = "history")
    @Mapping(target = "links", source = "links")
    @Mapping(target = "notes", source = "notes")
    @Mapping(target = "residents", source = "reckoning.residents")
    @Mapping(target = "cover", source = "reckoning.cover")
    @Mapping(target = "age", source = "reckoning.age")
    @Mapping(target = "factors", source = "reckoning.factors")
    @Mapping(target = "score", source = "reckoning.score")
    @Mapping(target = "factorHistory", source = "reckoning.factorHistory")
    @Mapping(target = "factorsLeft", source = "reckoning.factorsLeft")
    SegmentView segment(
            SegmentFacts facts,
            @Nullable StatusView status,
            List<StatusView> history,
            List<SegmentView.SegmentLinkView> links,
            SegmentView.Reckoning reckoning,
            List<SegmentView.NoteView> notes);
}
