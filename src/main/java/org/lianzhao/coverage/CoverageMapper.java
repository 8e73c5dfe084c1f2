package org.lianzhao.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.MapView.ChainView;
import org.lianzhao.coverage.MapView.SegmentCell;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Copies what the chain room knows into what the board shows. */
@Mapper
interface CoverageMapper {
    ChainView chain(ChainHead head);

    @Mapping(target = "code", source = "segment.code")
    @Mapping(target = "action", source = "said.action")
    @Mapping(target = "basis", source = "said.basis")
    @Mapping(target = "statedFirmCount", source = "said.statedFirmCount")
    @Mapping(target = "status", source = "status")
    @Mapping(target = "computed", source = "computed")
    @Mapping(target = "coverage", source = "coverage")
    @Mapping(target = "differs", source = "differs")
    SegmentCell cell(
            PlacedSegment segment,
            CoverageStatus status,
            @Nullable StatusView said,
            int namedFirmCount,
            CoverageStatus computed,
            double coverage,
            boolean differs);

    @Mapping(target = "status", source = "status")
    @Mapping(target = "history", source = "history")
    @Mapping(target = "links", source = "links")
    @Mapping(target = "residents", source = "residents")
    @Mapping(target = "notes", source = "notes")
    @Mapping(target = "cover", source = "cover")
    @Mapping(target = "factors", source = "factors")
    @Mapping(target = "score", source = "score")
    SegmentView segment(
            SegmentFacts facts,
            @Nullable StatusView status,
            List<StatusView> history,
            List<SegmentView.SegmentLinkView> links,
            List<ResidentRow> residents,
            List<SegmentView.NoteView> notes,
            Cover cover,
            List<Gap.Factor> factors,
            double score);
}
