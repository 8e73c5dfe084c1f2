package org.lianzhao.deliverable;

import static org.lianzhao.deliverable.PaperSection.ColumnKind.CODE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.NUMBER;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.SHARE;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.STATUS;
import static org.lianzhao.deliverable.PaperSection.ColumnKind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianzhao.chain.ChainMap;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.Stage;
import org.lianzhao.coverage.ChainPictures;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.coverage.PicturedSegment;

/** 产业链全景图: what there is of a chain, stage by stage, and how much of it. */
@ApplicationScoped
class Panorama implements Chapter {
    private final ChainPictures pictures;
    private final PaperWords words;

    Panorama(ChainPictures pictures, PaperWords words) {
        this.pictures = pictures;
        this.words = words;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.PANORAMA;
    }

    @Override
    public List<String> notes() {
        return List.of(words.say("note.status"), words.say("note.coverage"), words.say("note.counts"));
    }

    @Override
    public List<PaperSection> sections(ChainMap map) {
        List<PicturedSegment> segments = pictures.of(map);
        return List.of(byStage(segments), whole(segments));
    }

    private PaperSection byStage(List<PicturedSegment> segments) {
        return PaperSection.whole(
                "stages",
                words.say("section.stages"),
                List.of(
                        words.column("stage", TEXT),
                        words.column("segments", NUMBER),
                        words.column("strong", NUMBER),
                        words.column("weak", NUMBER),
                        words.column("missing", NUMBER),
                        words.column("toVerify", NUMBER),
                        words.column("withProduction", NUMBER),
                        words.column("covered", SHARE)),
                Stream.of(Stage.values()).map(stage -> row(stage, segments)).toList());
    }

    // a stage without segments has no share: n/a is not nought
    private List<PaperCell> row(Stage stage, List<PicturedSegment> all) {
        List<PicturedSegment> own =
                all.stream().filter(one -> one.segment().stage() == stage).toList();
        long producing = own.stream().filter(one -> one.producing() > 0).count();
        List<PaperCell> row = new ArrayList<>();
        row.add(PaperCell.text(words.say("stage." + stage)));
        row.add(PaperCell.number(own.size()));
        Stream.of(CoverageStatus.values())
                .map(status -> PaperCell.number(
                        own.stream().filter(one -> one.status() == status).count()))
                .forEach(row::add);
        row.add(PaperCell.number(producing));
        row.add(
                own.isEmpty()
                        ? PaperCell.unknown(words.say("none"))
                        : PaperWords.share((double) producing / own.size()));
        return row;
    }

    private PaperSection whole(List<PicturedSegment> segments) {
        return PaperSection.whole(
                "segments",
                words.say("section.segments"),
                List.of(
                        words.column("stage", TEXT),
                        words.column("group", TEXT),
                        words.column("segmentCode", CODE),
                        words.column("segment", TEXT),
                        words.column("status", STATUS),
                        words.column("basis", TEXT),
                        words.column("computed", STATUS),
                        words.column("coverage", SHARE),
                        words.column("producing", NUMBER),
                        words.column("preparing", NUMBER),
                        words.column("unverified", NUMBER),
                        words.column("nearby", NUMBER),
                        words.column("action", TEXT)),
                segments.stream().map(this::row).toList());
    }

    private List<PaperCell> row(PicturedSegment one) {
        PlacedSegment segment = one.segment();
        String code = segment.code();
        return List.of(
                PaperCell.text(words.say("stage." + segment.stage())),
                PaperCell.text(words.name(one.group().name(), one.group().nameEn())),
                PaperCell.code(code).ofSegment(code),
                PaperCell.text(words.name(segment.name(), segment.nameEn())).ofSegment(code),
                words.status(one.status()),
                PaperCell.text(words.say("basis." + (one.basis() == null ? "COMPUTED" : one.basis()))),
                words.status(one.computed()),
                PaperWords.share(one.coverage()),
                PaperCell.number(one.producing()).ofSegment(code),
                PaperCell.number(one.preparing()).ofSegment(code),
                PaperCell.number(one.unverified()).ofSegment(code),
                PaperCell.number(one.nearby()).ofSegment(code),
                words.action(one.action()));
    }
}
