package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on the segments of a draft: what they are and where they stand. */
@ApplicationScoped
class DraftDesk {
    static final int MOST_SEGMENTS = MapBounds.MOST_SEGMENTS;

    private final DraftWork work;
    private final DraftReading reading;
    private final DraftRepository drafts;
    private final DraftUndoing undoing;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final Wording wording;
    private final Json json;

    DraftDesk(
            DraftWork work,
            DraftReading reading,
            DraftRepository drafts,
            DraftUndoing undoing,
            ChainMaps maps,
            ChainEditions editions,
            Wording wording,
            Json json) {
        this.work = work;
        this.reading = reading;
        this.drafts = drafts;
        this.undoing = undoing;
        this.maps = maps;
        this.editions = editions;
        this.wording = wording;
        this.json = json;
    }

    @Transactional
    DraftedView edit(String chain, String code, SegmentEdit edit) {
        SegmentContent said = wording.of(edit);
        DraftWork.Open open = work.open(chain);
        DraftWork.Changing segment = work.segment(open, code, edit.version());
        DraftSegment row = segment.row();
        requireSameSort(row.content(json).kind(), said.kind());
        row.say(said, work.differs(row, said), json);
        return settled(open, segment);
    }

    // what was changed and changed back is no change
    private DraftedView settled(DraftWork.Open open, DraftWork.Changing segment) {
        @Nullable PlacedSegment placed = segment.placed();
        if (placed == null || !segment.row().isAs(placed)) {
            return work.view(open, segment);
        }
        drafts.remove(segment.row());
        drafts.flush();
        DraftedView view = reading.view(open.chain(), open.draft(), placed, null);
        undoing.endEmpty(open);
        return view;
    }

    // what holds segments together cannot become one of them, nor the other way round
    private static void requireSameSort(SegmentKind before, SegmentKind now) {
        if ((before == SegmentKind.GROUP) != (now == SegmentKind.GROUP)) {
            throw new Invalid("kind", "segment-sort");
        }
    }

    @Transactional
    DraftedView add(String chain, NewSegment request) {
        DraftWork.Open open = work.open(chain);
        DraftMap map = reading.map(chain);
        requireRoom(map);
        SegmentPlace place = Places.last(map, request.kind(), request.stage(), request.groupCode());
        String code = request.code() == null ? free(map, place) : free(map, request.code());
        String name = Wording.line(request.name(), "name");
        String nameEn = Wording.orNothing(request.nameEn());
        SegmentContent content = SegmentContent.named(name, nameEn == null ? name : nameEn, request.kind());
        return work.added(open, new SegmentState(Ids.next(), code, null, content, place));
    }

    /** Splits a part off a segment: it begins as the same thing under another name, beside it. */
    @Transactional
    DraftedView split(String chain, String code, NewPart part) {
        DraftWork.Open open = work.open(chain);
        DraftMap map = reading.map(chain);
        requireRoom(map);
        Drafted whole = map.standing(code);
        if (whole.isGroup()) {
            throw new Invalid("code", "segment-is-group", code);
        }
        SegmentPlace place = Places.behind(map, whole);
        String free = part.code() == null ? free(map, place) : free(map, part.code());
        String name = Wording.line(part.name(), "name");
        String nameEn = Objects.requireNonNullElse(Wording.orNothing(part.nameEn()), name);
        SegmentContent content = content(whole).called(name, nameEn);
        return work.split(open, new SegmentState(Ids.next(), free, null, content, place), whole);
    }

    private SegmentContent content(Drafted segment) {
        return segment.content() == null
                ? editions.content(Objects.requireNonNull(segment.revision()))
                : segment.content();
    }

    private static void requireRoom(DraftMap map) {
        if (map.segments().size() >= MOST_SEGMENTS) {
            throw new Refused("chain-full", MOST_SEGMENTS);
        }
    }

    private String free(DraftMap map, SegmentPlace place) {
        List<String> choice = Codes.next(map, place);
        Set<String> taken = editions.taken(choice).keySet();
        return choice.stream()
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("code", "field-required"));
    }

    private String free(DraftMap map, String code) {
        boolean here =
                map.segments().stream().anyMatch(segment -> segment.code().equals(code));
        if (here || !editions.taken(List.of(code)).isEmpty()) {
            throw new Invalid("code", "segment-code-taken", code);
        }
        return code;
    }

    /** Lets a segment of another chain stand on this one's map, too. */
    @Transactional
    DraftedView share(String chain, SharedSegment request) {
        DraftWork.Open open = work.open(chain);
        DraftMap map = reading.map(chain);
        requireRoom(map);
        SegmentFacts facts = maps.segment(request.code());
        if (facts.kind() == SegmentKind.GROUP) {
            throw new Invalid("code", "segment-is-group", request.code());
        }
        if (map.find(facts.id()).isPresent()) {
            throw new Invalid("code", "segment-there-already", facts.name());
        }
        SegmentPlace place = Places.last(map, facts.kind(), null, request.groupCode());
        UUID revision = facts.revisionId();
        return work.added(
                open, new SegmentState(facts.id(), facts.code(), revision, editions.content(revision), place));
    }

    @Transactional
    DraftedView move(String chain, String code, SegmentMove move) {
        DraftWork.Open open = work.open(chain);
        DraftWork.Changing segment = work.segment(open, code, move.version());
        drafts.flush();
        DraftMap map = reading.map(chain);
        segment.row().stand(Places.at(map, map.standing(code), move));
        return settled(open, segment);
    }
}
