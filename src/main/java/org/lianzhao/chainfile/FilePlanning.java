package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.AnchorFirms;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentUses;
import org.lianzhao.draft.DrawnMap;
import org.lianzhao.draft.MapBounds;
import org.lianzhao.shared.industry.Industries;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;

/** Lays a file over a map and finds out what that would do. Writes nothing; asks the same few questions however long the file is. */
@ApplicationScoped
class FilePlanning {
    private static final Pattern CHAIN_CODE = Pattern.compile("[A-Z][A-Z0-9]{1,7}");
    private static final Pattern REGION = Pattern.compile("\\d{6}");
    private static final ChainContent NOTHING = new ChainContent("", "", "", "", "", List.of());

    private final ChainMaps maps;
    private final GroundSurvey survey;
    private final SegmentUses uses;
    private final Industries industries;
    private final AnchorFirms anchors;
    private final Sentences sentences;
    private final CallerLanguage language;

    FilePlanning(
            ChainMaps maps,
            GroundSurvey survey,
            SegmentUses uses,
            Industries industries,
            AnchorFirms anchors,
            Sentences sentences,
            CallerLanguage language) {
        this.maps = maps;
        this.survey = survey;
        this.uses = uses;
        this.industries = industries;
        this.anchors = anchors;
        this.sentences = sentences;
        this.language = language;
    }

    /** @param map as it is drawn now; null where the chain is begun with the file */
    FilePlan plan(FileRows rows, FileAim aim, @Nullable DrawnMap map) {
        FileDefects defects = new FileDefects(sentences, language);
        ChainContent before = map == null ? NOTHING : map.description();
        ChainReading chain =
                new ChainReading(rows.chain(), defects, before, new FirmsMeant(rows.chain(), before, anchors));
        chain.read();
        @Nullable
        String written = chain.text(ChainItem.CODE)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .orElse(null);
        String code = map == null ? newCode(aim, written, defects) : map.chain().code();
        check(chain, written, map, defects);
        boolean renames = map == null && written != null && !written.equals(code);
        FileCodes codes = new FileCodes(renames ? written : null, code);
        FileGround ground = survey.of(map, rows, codes);
        Locale reader = language.current();
        SegmentsPlan segments = new SegmentsPlan(ground, codes, defects, industries, reader);
        segments.read(rows.segments());
        new PlacesPlan(ground, codes, defects, reader, segments).place();
        LinksPlan links = new LinksPlan(ground, codes, defects, reader, segments);
        links.read(rows.links());
        requireBounds(ground, segments, links, defects);
        MissingPlan missing = new MissingPlan(ground, segments, links, uses);
        Map<Integer, PlannedSegment> planned = new HashMap<>();
        segments.taken().forEach(segment -> planned.put(segment.row().number(), segment));
        String region = chain.text(ChainItem.REGION).orElse("");
        return new FilePlan(code, map == null, region, before, rows, defects, chain, segments, links, missing, planned);
    }

    private String newCode(FileAim aim, @Nullable String written, FileDefects defects) {
        @Nullable String code = aim.code() == null ? written : aim.code();
        if (code == null) {
            defects.add(FileTrouble.NO_CHAIN_CODE, FileSheet.CHAIN);
            return "";
        }
        if (!CHAIN_CODE.matcher(code).matches()) {
            defects.add(FileTrouble.BAD_CHAIN_CODE, FileSheet.CHAIN, code);
        } else if (maps.chainName(code, Locale.CHINESE).isPresent()) {
            defects.add(FileTrouble.CHAIN_CODE_TAKEN, FileSheet.CHAIN, code);
        }
        return code;
    }

    private void check(ChainReading chain, @Nullable String written, @Nullable DrawnMap map, FileDefects defects) {
        if (map != null && written != null && !written.equals(map.chain().code())) {
            chain.row(ChainItem.CODE)
                    .ifPresent(row -> defects.add(
                            FileTrouble.CHAIN_CODE_OTHER,
                            row,
                            FileField.CONTENT,
                            written,
                            written,
                            map.chain().code()));
        }
        if (map == null && chain.content(false).name().isEmpty()) {
            defects.add(FileTrouble.NO_CHAIN_NAME, FileSheet.CHAIN);
        }
        chain.row(ChainItem.REGION)
                .filter(row -> chain.text(ChainItem.REGION)
                        .filter(code -> !REGION.matcher(code).matches())
                        .isPresent())
                .ifPresent(row ->
                        defects.add(FileTrouble.BAD_REGION, row, FileField.CONTENT, row.textOrNull(FileField.CONTENT)));
    }

    private static void requireBounds(FileGround ground, SegmentsPlan segments, LinksPlan links, FileDefects defects) {
        long others = ground.segments().stream()
                .filter(segment -> segments.find(segment.code()).isEmpty())
                .count();
        if (others + segments.taken().size() > MapBounds.MOST_SEGMENTS) {
            defects.add(
                    FileTrouble.CHAIN_FULL,
                    FileSheet.SEGMENTS,
                    others + segments.taken().size(),
                    MapBounds.MOST_SEGMENTS);
        }
        if (ground.links().size() + links.added().size() > MapBounds.MOST_LINKS) {
            defects.add(
                    FileTrouble.LINKS_FULL,
                    FileSheet.LINKS,
                    ground.links().size() + links.added().size(),
                    MapBounds.MOST_LINKS);
        }
        boolean some = segments.taken().stream().anyMatch(segment -> !segment.isGroup())
                || ground.segments().stream().anyMatch(segment -> !segment.isGroup() && !segment.gone());
        if (!some) {
            defects.add(FileTrouble.NO_SEGMENTS, FileSheet.SEGMENTS);
        }
    }
}
