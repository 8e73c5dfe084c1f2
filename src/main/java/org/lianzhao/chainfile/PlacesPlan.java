package org.lianzhao.chainfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.Stage;
import org.lianzhao.draft.DrawnSegment;

/** Finds where the segments of a file stand: groups in a stage, segments in a group, in the order of the rows. */
final class PlacesPlan {
    private final FileGround ground;
    private final FileCodes codes;
    private final FileDefects defects;
    private final Locale language;
    private final SegmentsPlan segments;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<UUID, Stage> stages = new HashMap<>();

    PlacesPlan(FileGround ground, FileCodes codes, FileDefects defects, Locale language, SegmentsPlan segments) {
        this.ground = ground;
        this.codes = codes;
        this.defects = defects;
        this.language = language;
        this.segments = segments;
    }

    void place() {
        segments.rows()
                .forEach((code, row) -> codes.of(row, FileField.PARENT).ifPresent(parent -> parents.put(code, parent)));
        ground.segments().stream()
                .filter(segment -> segment.isGroup() && !segment.gone())
                .forEach(group -> stages.put(group.id(), group.place().stage()));
        segments.taken().stream().filter(PlannedSegment::isGroup).forEach(this::group);
        dropRejected(); // before the segments in them are looked at
        segments.taken().stream().filter(segment -> !segment.isGroup()).forEach(this::leaf);
        dropRejected();
        order();
    }

    private void dropRejected() {
        segments.drop(segments.taken().stream()
                .filter(segment -> defects.rejects(segment.row()))
                .toList());
    }

    private void group(PlannedSegment group) {
        @Nullable String parent = parents.get(group.code());
        if (parent != null) {
            FileTrouble trouble = isCircle(group.code()) ? FileTrouble.PARENT_CYCLE : FileTrouble.GROUP_IN_GROUP;
            defects.add(trouble, group.row(), FileField.PARENT, parent, parent);
        }
        @Nullable DrawnSegment drawn = group.drawn();
        @Nullable Stage stage = stage(group.row()).orElse(null);
        if (stage == null && !group.row().has(FileField.STAGE) && drawn != null) {
            stage = drawn.place().stage();
        }
        if (stage == null && group.row().text(FileField.STAGE).isEmpty()) {
            defects.add(FileTrouble.NO_STAGE, group.row(), FileField.STAGE, null, FileWords.STAGES.choice(language));
        }
        if (!defects.rejects(group.row())) {
            group.stand(Objects.requireNonNull(stage), null, 0);
            stages.put(group.id(), Objects.requireNonNull(stage));
        }
    }

    private Optional<Stage> stage(FileRow row) {
        return row.text(FileField.STAGE).flatMap(written -> {
            Optional<Stage> stage = FileWords.STAGES.read(written);
            if (stage.isEmpty()) {
                defects.add(FileTrouble.UNKNOWN_WORD, row, FileField.STAGE, written, FileWords.STAGES.choice(language));
            }
            return stage;
        });
    }

    private void leaf(PlannedSegment leaf) {
        Optional<Stage> said = stage(leaf.row());
        @Nullable UUID groupId = groupOf(leaf);
        if (groupId == null || defects.rejects(leaf.row())) {
            return;
        }
        Stage stage = Objects.requireNonNull(stages.get(groupId));
        if (said.isPresent() && said.get() != stage) {
            defects.add(
                    FileTrouble.STAGE_OF_GROUP,
                    leaf.row(),
                    FileField.STAGE,
                    leaf.row().textOrNull(FileField.STAGE),
                    FileWords.STAGES.word(stage, language));
        }
        leaf.stand(stage, groupId, 0);
    }

    private @Nullable UUID groupOf(PlannedSegment leaf) {
        @Nullable String parent = parents.get(leaf.code());
        @Nullable DrawnSegment drawn = leaf.drawn();
        if (parent == null && !leaf.row().has(FileField.PARENT) && drawn != null && !drawn.gone()) {
            return drawn.place().groupId();
        }
        if (parent == null) {
            defects.add(FileTrouble.NO_GROUP, leaf.row(), FileField.PARENT, null);
            return null;
        }
        @Nullable PlannedSegment planned = segments.find(parent).orElse(null);
        @Nullable DrawnSegment standing = ground.standing(parent).orElse(null);
        boolean group = planned != null ? planned.isGroup() : standing != null && standing.isGroup();
        if (group) {
            return planned != null
                    ? planned.id()
                    : Objects.requireNonNull(standing).id();
        }
        defects.add(
                trouble(leaf.code(), planned != null || standing != null, parent),
                leaf.row(),
                FileField.PARENT,
                parent,
                parent);
        return null;
    }

    private FileTrouble trouble(String code, boolean segment, String parent) {
        if (isCircle(code)) {
            return FileTrouble.PARENT_CYCLE;
        }
        if (segment) {
            return FileTrouble.PARENT_NO_GROUP;
        }
        return segments.names(parent) ? FileTrouble.GROUP_REJECTED : FileTrouble.UNKNOWN_GROUP;
    }

    // whether the way up comes back to where it began
    private boolean isCircle(String code) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = parents.get(code);
        while (at != null && seen.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = parents.get(at);
        }
        return false;
    }

    /** What stands beside one another: a group, or for groups a stage. */
    private record Beside(@Nullable UUID group, @Nullable Stage stage) {
        static Beside of(SegmentPlace place) {
            return new Beside(place.groupId(), place.groupId() == null ? place.stage() : null);
        }
    }

    private void order() {
        Map<Beside, List<PlannedSegment>> beside = new LinkedHashMap<>();
        segments.taken()
                .forEach(segment -> beside.computeIfAbsent(Beside.of(segment.place()), unused -> new ArrayList<>())
                        .add(segment));
        Map<Beside, Double> last = new HashMap<>();
        ground.segments().stream()
                .filter(segment -> !segment.gone())
                .forEach(segment ->
                        last.merge(Beside.of(segment.place()), segment.place().position(), Math::max));
        beside.forEach((place, all) -> order(place, all, last.getOrDefault(place, 0.0)));
    }

    private static void order(Beside beside, List<PlannedSegment> all, double last) {
        List<@Nullable Double> held = new ArrayList<>();
        all.forEach(segment -> held.add(held(beside, segment.drawn())));
        List<Double> positions = RowOrder.positions(held, last);
        for (int i = 0; i < all.size(); i++) {
            SegmentPlace place = all.get(i).place();
            all.get(i).stand(place.stage(), place.groupId(), positions.get(i));
        }
    }

    private static @Nullable Double held(Beside beside, @Nullable DrawnSegment drawn) {
        return drawn == null || drawn.gone() || !Beside.of(drawn.place()).equals(beside)
                ? null
                : (Double) drawn.place().position();
    }
}
