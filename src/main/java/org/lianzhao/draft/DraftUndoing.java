package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.MapPublishing;
import org.lianzhao.shared.problem.Missing;

/** Takes drafts back, one change or all of it. */
@ApplicationScoped
class DraftUndoing {
    private final DraftWork work;
    private final DraftReading reading;
    private final DraftRepository drafts;
    private final DraftLeaving leaving;
    private final MapPublishing publishing;
    private final Event<DraftDiscarded> discarded;

    DraftUndoing(
            DraftWork work,
            DraftReading reading,
            DraftRepository drafts,
            DraftLeaving leaving,
            MapPublishing publishing,
            Event<DraftDiscarded> discarded) {
        this.work = work;
        this.reading = reading;
        this.drafts = drafts;
        this.leaving = leaving;
        this.publishing = publishing;
        this.discarded = discarded;
    }

    /** Takes back what the draft does to one segment. */
    @Transactional
    DraftView undo(String chain, String code, SeenSegment seen) {
        DraftWork.Open open = work.open(chain);
        DraftSegment row = drafts.segment(open.draft(), code).orElseThrow(() -> new Missing("segment", code));
        work.expected(open, row, seen.version());
        DraftMap map = reading.map(chain);
        Drafted segment = map.find(row.segmentId()).orElseThrow();
        if (segment.before() == null) {
            DraftLeaving.requireEmpty(map, segment);
            leaving.dropLinks(open, row.segmentId());
        }
        drafts.remove(row);
        drafts.flush();
        return shown(chain, open);
    }

    /** The map after something was taken back. */
    DraftView shown(String chain, DraftWork.Open open) {
        endEmpty(open);
        return reading.show(chain);
    }

    /** A draft that says nothing any longer is gone. */
    void endEmpty(DraftWork.Open open) {
        if (drafts.rows(open.draft()).areNone()) {
            drafts.discard(open.draft());
        }
    }

    /** Throws the draft away that somebody has looked at in this state. */
    @Transactional
    DraftView discard(String chain, String seen) {
        ChainHead head = publishing.hold(chain);
        Optional<ChainDraft> found = drafts.of(head.id());
        ChainDraft.expect(found, seen);
        found.ifPresent(draft -> {
            discarded.fire(DraftDiscarded.of(head, draft));
            drafts.discard(draft);
        });
        return reading.show(chain);
    }
}
