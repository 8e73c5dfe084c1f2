package org.lianzhao.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.shared.industry.Industries;

/** Finds what keeps a drafted map from being published. */
final class DraftCheck {
    /**
     * What the rest of the program knows of the segments in question.
     *
     * @param taken the segments that have these codes already
     * @param revisions what the segments are now, whichever chain changed them last
     * @param used those that would stand on no map any longer while something hangs on them
     * @param shared those that leave but stand on another chain's map as well
     * @param undecided those that leave and were split, while something that hung on them has yet to be told apart
     *     that the caller may know of
     */
    record Known(
            Map<String, UUID> taken,
            Map<UUID, UUID> revisions,
            Set<UUID> used,
            Set<UUID> shared,
            Set<UUID> undecided) {}

    private final DraftMap map;
    private final Known known;
    private final Industries industries;
    private final List<Defect> defects = new ArrayList<>();

    DraftCheck(DraftMap map, Known known, Industries industries) {
        this.map = map;
        this.known = known;
        this.industries = industries;
    }

    List<Defect> defects() {
        if (map.standing().allMatch(Drafted::isGroup)) {
            defects.add(new Defect(DefectKind.NO_SEGMENTS, null, null, null, null));
        }
        map.standing().forEach(this::standing);
        map.segments().stream().filter(Drafted::isGone).forEach(this::leaving);
        links();
        return List.copyOf(defects);
    }

    private void standing(Drafted segment) {
        place(segment);
        if (segment.row() != null && segment.content() != null) {
            content(segment, segment.content());
            source(segment);
            origin(segment, segment.row().splitFrom());
        }
    }

    private void place(Drafted segment) {
        @Nullable UUID groupId = segment.place().groupId();
        if (segment.isGroup()) {
            if (groupId != null) {
                found(DefectKind.GROUP_IN_GROUP, segment, null);
            }
        } else if (map.find(groupId)
                .filter(group -> group.isGroup() && !group.isGone())
                .isEmpty()) {
            found(DefectKind.NO_GROUP, segment, null);
        }
    }

    private void content(Drafted segment, SegmentContent content) {
        if (content.name().isBlank() || content.nameEn().isBlank()) {
            found(DefectKind.NO_NAME, segment, null);
        }
        content.industries().stream()
                .filter(code -> industries.of(code).isEmpty())
                .forEach(code -> found(DefectKind.UNKNOWN_INDUSTRY, segment, code));
    }

    // a new one needs a code of its own; one that is known must still be what it was when it was edited
    private void source(Drafted segment) {
        @Nullable UUID revision = segment.revision();
        if (revision == null) {
            if (known.taken().containsKey(segment.code())) {
                found(DefectKind.CODE_TAKEN, segment, segment.code());
            }
        } else if (!revision.equals(known.revisions().get(segment.id()))) {
            found(DefectKind.CHANGED_ELSEWHERE, segment, null);
        }
    }

    private void origin(Drafted segment, @Nullable UUID whole) {
        if (whole != null && map.find(whole).filter(other -> !other.isGone()).isEmpty()) {
            found(DefectKind.SPLIT_OFF_NOTHING, segment, null);
        }
    }

    private void leaving(Drafted segment) {
        if (known.undecided().contains(segment.id())) {
            found(DefectKind.SPLIT_UNDECIDED, segment, null);
        }
        @Nullable UUID into = segment.row() == null ? null : segment.row().mergedTo();
        if (into == null) {
            if (known.used().contains(segment.id())) {
                found(DefectKind.IN_USE, segment, null);
            }
        } else if (map.find(into).filter(other -> !other.isGone()).isEmpty()) {
            found(DefectKind.MERGED_INTO_NOTHING, segment, null);
        } else if (known.shared().contains(segment.id())) {
            found(DefectKind.MERGED_BUT_SHARED, segment, null);
        }
    }

    private void links() {
        Set<LinkEnds> seen = new HashSet<>();
        map.links().filter(seen::add).forEach(link -> {
            @Nullable Drafted from = leaf(link.fromId());
            @Nullable Drafted to = leaf(link.toId());
            if (from == null || to == null) {
                @Nullable Drafted end = from == null ? to : from;
                defects.add(
                        end == null
                                ? new Defect(DefectKind.LINK_DANGLING, null, null, null, null)
                                : Defect.of(DefectKind.LINK_DANGLING, end, null));
            } else if (link.fromId().equals(link.toId())) {
                found(DefectKind.LINK_SELF, from, null);
            }
        });
    }

    private @Nullable Drafted leaf(UUID id) {
        return map.find(id)
                .filter(segment -> !segment.isGone() && !segment.isGroup())
                .orElse(null);
    }

    private void found(DefectKind kind, Drafted segment, @Nullable String detail) {
        defects.add(Defect.of(kind, segment, detail));
    }
}
