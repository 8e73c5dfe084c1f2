package org.lianzhao.draft;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.Stage;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** Where things stand on a map: groups in a stage, segments in a group, one after the other. */
final class Places {
    private static final double STEP = 1;

    private Places() {}

    /** The last place in a group, or for a group in a stage. */
    static SegmentPlace last(DraftMap map, SegmentKind kind, @Nullable Stage stage, @Nullable String groupCode) {
        SegmentPlace place = wanted(map, kind == SegmentKind.GROUP, stage, groupCode);
        return at(place, after(map.beside(place)));
    }

    /** The place right behind a segment of this map. */
    static SegmentPlace behind(DraftMap map, Drafted segment) {
        List<Drafted> beside = map.beside(segment.place());
        int next = beside.stream().map(Drafted::id).toList().indexOf(segment.id()) + 1;
        return at(
                segment.place(),
                next == beside.size()
                        ? after(beside)
                        : before(beside, beside.get(next).code()));
    }

    /** The place that somebody wants for a segment of this map; the one it holds, if that comes to the same. */
    static SegmentPlace at(DraftMap map, Drafted segment, SegmentMove move) {
        SegmentPlace place = wanted(map, segment.isGroup(), move.stage(), move.groupCode());
        List<Drafted> beside = map.beside(place).stream()
                .filter(other -> !other.id().equals(segment.id()))
                .toList();
        SegmentPlace wanted = at(place, move.before() == null ? after(beside) : before(beside, move.before()));
        return segment.before() != null && isSame(segment.before().place(), wanted, beside)
                ? segment.before().place()
                : wanted;
    }

    // nothing stands between the two
    private static boolean isSame(SegmentPlace held, SegmentPlace wanted, List<Drafted> beside) {
        double lower = Math.min(held.position(), wanted.position());
        double upper = Math.max(held.position(), wanted.position());
        return Objects.equals(held.groupId(), wanted.groupId())
                && (held.groupId() != null || held.stage() == wanted.stage())
                && beside.stream()
                        .mapToDouble(other -> other.place().position())
                        .noneMatch(position -> position >= lower && position <= upper);
    }

    private static SegmentPlace wanted(DraftMap map, boolean group, @Nullable Stage stage, @Nullable String groupCode) {
        if (group) {
            if (stage == null) {
                throw new Invalid("stage", "field-required");
            }
            return new SegmentPlace(stage, null, 0);
        }
        if (groupCode == null) {
            throw new Invalid("groupCode", "field-required");
        }
        Drafted in = map.standing()
                .filter(segment -> segment.isGroup() && segment.code().equals(groupCode))
                .findFirst()
                .orElseThrow(() -> new Invalid("groupCode", "unknown-group", groupCode));
        return new SegmentPlace(in.place().stage(), in.id(), 0);
    }

    private static SegmentPlace at(SegmentPlace place, double position) {
        return new SegmentPlace(place.stage(), place.groupId(), position);
    }

    private static double after(List<Drafted> beside) {
        return beside.isEmpty() ? STEP : position(beside, beside.size() - 1) + STEP;
    }

    // half way between two: the others stay where they are
    private static double before(List<Drafted> beside, String code) {
        int next = beside.stream().map(Drafted::code).toList().indexOf(code);
        if (next < 0) {
            throw new Invalid("before", "unknown-segment", code);
        }
        double upper = position(beside, next);
        double lower = next == 0 ? upper - 2 * STEP : position(beside, next - 1);
        double middle = (lower + upper) / 2;
        if (middle <= lower || middle >= upper) {
            throw new Refused("no-place-between");
        }
        return middle;
    }

    private static double position(List<Drafted> beside, int at) {
        return beside.get(at).place().position();
    }
}
