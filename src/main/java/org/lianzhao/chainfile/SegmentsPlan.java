package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.draft.DrawnSegment;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.industry.Industries;

/** Reads the segments of a file: which they are, and what they shall be. Where they stand is told by {@link PlacesPlan}. */
final class SegmentsPlan {
    private final FileGround ground;
    private final FileCodes codes;
    private final FileDefects defects;
    private final Industries industries;
    private final Locale language;
    private final Map<String, FileRow> rows = new LinkedHashMap<>();
    private final Map<String, PlannedSegment> planned = new LinkedHashMap<>();

    SegmentsPlan(FileGround ground, FileCodes codes, FileDefects defects, Industries industries, Locale language) {
        this.ground = ground;
        this.codes = codes;
        this.defects = defects;
        this.industries = industries;
        this.language = language;
    }

    void read(List<FileRow> all) {
        for (FileRow row : all) {
            @Nullable String code = code(row);
            if (code != null) {
                segment(row, code);
            }
        }
    }

    private @Nullable String code(FileRow row) {
        @Nullable String code = codes.of(row, FileField.CODE).orElse(null);
        if (code == null) {
            defects.add(FileTrouble.NO_CODE, row, FileField.CODE, null);
            return null;
        }
        if (!FileCodes.isOne(code)) {
            defects.add(FileTrouble.BAD_CODE, row, FileField.CODE, code);
            return null;
        }
        @Nullable FileRow first = rows.putIfAbsent(code, row);
        if (first != null) {
            defects.add(FileTrouble.DOUBLED_CODE, row, FileField.CODE, code, code, first.number());
            return null;
        }
        return code;
    }

    private void segment(FileRow row, String code) {
        @Nullable DrawnSegment drawn = ground.segment(code).orElse(null);
        FileGround.@Nullable Elsewhere other =
                drawn == null ? ground.elsewhere(code).orElse(null) : null;
        @Nullable SegmentContent before = drawn != null ? drawn.content() : other == null ? null : other.content();
        if (other != null && before == null) {
            defects.add(FileTrouble.CODE_TAKEN, row, FileField.CODE, code, code);
        } else if (other != null && before != null && before.kind() == SegmentKind.GROUP) {
            defects.add(FileTrouble.OTHERS_GROUP, row, FileField.CODE, code, code, String.join("、", other.chains()));
        }
        @Nullable SegmentContent content = new SegmentReading(row, defects, industries, language, before).read();
        if (content == null || defects.rejects(row)) {
            return;
        }
        PlannedSegment segment = new PlannedSegment(row, key(code, drawn, other), drawn, before, content);
        planned.put(code, segment);
        warn(segment, other);
    }

    private static PlannedSegment.SegmentKey key(
            String code, @Nullable DrawnSegment drawn, FileGround.@Nullable Elsewhere other) {
        if (drawn != null) {
            return new PlannedSegment.SegmentKey(code, drawn.id(), drawn.revisionId());
        }
        return other == null
                ? new PlannedSegment.SegmentKey(code, Ids.next(), null)
                : new PlannedSegment.SegmentKey(code, other.id(), other.revisionId());
    }

    private void warn(PlannedSegment segment, FileGround.@Nullable Elsewhere other) {
        List<String> chains = other == null ? ground.chainsOf(segment.id()) : other.chains();
        if (segment.isEdited() && !chains.isEmpty()) {
            defects.add(FileTrouble.SHARED_EDIT, segment.row(), null, segment.name(), String.join("、", chains));
        }
        @Nullable DrawnSegment drawn = segment.drawn();
        if (drawn != null && drawn.changedBy() != null && (segment.isEdited() || drawn.gone())) {
            defects.add(FileTrouble.DRAFTED, segment.row(), null, segment.name(), drawn.changedBy());
        }
    }

    /** Takes back what turns out to stand nowhere. */
    void drop(Collection<PlannedSegment> homeless) {
        homeless.forEach(segment -> planned.remove(segment.code()));
    }

    /** The segments whose rows are taken, in the order of the file. */
    Collection<PlannedSegment> taken() {
        return new ArrayList<>(planned.values());
    }

    Optional<PlannedSegment> find(String code) {
        return Optional.ofNullable(planned.get(code));
    }

    /** Whether the file has a row for this code, taken or not. */
    boolean names(String code) {
        return rows.containsKey(code);
    }

    /** The rows by their codes, those that are not taken among them. */
    Map<String, FileRow> rows() {
        return new HashMap<>(rows);
    }
}
