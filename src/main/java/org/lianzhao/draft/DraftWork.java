package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.chain.ChainEditions;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.MapPublishing;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/** What every change of a draft does: one after the other on a chain, in the draft that the first one begins. */
@ApplicationScoped
class DraftWork {
    private final MapPublishing publishing;
    private final ChainMaps maps;
    private final ChainEditions editions;
    private final DraftRepository drafts;
    private final DraftReading reading;
    private final Acting acting;
    private final Json json;
    private final Clock clock;

    DraftWork(
            MapPublishing publishing,
            ChainMaps maps,
            ChainEditions editions,
            DraftRepository drafts,
            DraftReading reading,
            Acting acting,
            Json json,
            Clock clock) {
        this.publishing = publishing;
        this.maps = maps;
        this.editions = editions;
        this.drafts = drafts;
        this.reading = reading;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    /** The draft that somebody is changing, and the chain it is of. */
    record Open(ChainHead chain, ChainDraft draft) {}

    /** Waits for his turn on the chain; begins its draft where there is none, and notes that it changes. */
    Open open(String chain) {
        ChainHead head = publishing.hold(chain);
        ChainDraft draft = drafts.of(head.id()).orElseGet(() -> {
            ChainDraft begun = new ChainDraft(head, acting.person(), clock.instant());
            drafts.add(begun);
            return begun;
        });
        draft.touch(acting.person(), clock.instant());
        return new Open(head, draft);
    }

    /**
     * A segment that somebody changes.
     *
     * @param placed as it stands on the map that holds; null for one that is new there
     * @param row what the draft says of it
     */
    record Changing(@Nullable PlacedSegment placed, DraftSegment row) {}

    /** What the draft says of this segment, for somebody who saw it in this state; a row of its own from now on. */
    Changing segment(Open open, String code, String seen) {
        @Nullable PlacedSegment placed = maps.placed(open.chain(), code).orElse(null);
        @Nullable DraftSegment row = drafts.segment(open.draft(), code).orElse(null);
        if (row != null) {
            return new Changing(placed, expected(open, row, seen));
        }
        if (placed == null) {
            throw new Missing("segment", code);
        }
        if (!placed.revisionId().toString().equals(seen)) {
            throw stale(open, code);
        }
        UUID revision = placed.revisionId();
        SegmentContent content = editions.content(revision);
        return new Changing(
                placed, begun(open, new SegmentState(placed.id(), code, revision, content, placed.place())));
    }

    DraftSegment expected(Open open, DraftSegment row, String seen) {
        if (!row.token().equals(seen)) {
            throw stale(open, row.code());
        }
        row.touch(acting.person(), clock.instant());
        return row;
    }

    DraftSegment begun(Open open, SegmentState state) {
        DraftSegment row = new DraftSegment(open.draft(), state, json, acting.person(), clock.instant());
        drafts.add(row);
        return row;
    }

    /** What somebody else has made of it, so that the two can be compared. */
    private Refused stale(Open open, String code) {
        return Refused.stale().with("current", reading.segment(open.chain(), open.draft(), code));
    }

    /** Whether this is another thing than what holds, or there is nothing that holds. */
    boolean differs(DraftSegment row, SegmentContent said) {
        UUID base = row.baseRevision();
        return base == null || !said.equals(editions.content(base));
    }

    /** The segment after the change, with the state that the next one has to name. */
    DraftedView view(Open open, Changing changing) {
        drafts.flush();
        return reading.view(open.chain(), open.draft(), changing.placed(), changing.row());
    }

    /** The view of a part that was split off a segment; what hangs on that is told apart if people know it already. */
    DraftedView split(Open open, SegmentState state, Drafted whole) {
        DraftSegment row = begun(open, state);
        if (whole.before() != null) {
            row.splitOff(whole.id());
        }
        return view(open, new Changing(null, row));
    }

    /** The view of a segment that the map which holds does not have. */
    DraftedView added(Open open, SegmentState state) {
        return view(open, new Changing(null, begun(open, state)));
    }
}
