package org.lianzhao.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** The chain office's work on the links of a draft. */
@ApplicationScoped
class DraftLinking {
    static final int MOST_LINKS = MapBounds.MOST_LINKS;

    private final DraftWork work;
    private final DraftReading reading;
    private final DraftRepository drafts;
    private final DraftUndoing undoing;

    DraftLinking(DraftWork work, DraftReading reading, DraftRepository drafts, DraftUndoing undoing) {
        this.work = work;
        this.reading = reading;
        this.drafts = drafts;
        this.undoing = undoing;
    }

    @Transactional
    DraftView link(String chain, WantedLink wanted) {
        DraftWork.Open open = work.open(chain);
        DraftMap map = reading.map(chain);
        LinkEnds ends = ends(map, wanted);
        if (map.links().anyMatch(ends::equals)) {
            throw new Refused("link-there-already");
        }
        if (map.links().count() >= MOST_LINKS) {
            throw new Refused("links-full", MOST_LINKS);
        }
        said(open, ends).ifPresentOrElse(drafts::remove, () -> drafts.add(new DraftLink(open.draft(), ends, false)));
        drafts.flush();
        return undoing.shown(chain, open);
    }

    @Transactional
    DraftView unlink(String chain, WantedLink wanted) {
        DraftWork.Open open = work.open(chain);
        DraftMap map = reading.map(chain);
        LinkEnds ends = ends(map, wanted);
        if (map.links().noneMatch(ends::equals)) {
            throw new Refused("link-gone");
        }
        said(open, ends).ifPresentOrElse(drafts::remove, () -> drafts.add(new DraftLink(open.draft(), ends, true)));
        drafts.flush();
        return undoing.shown(chain, open);
    }

    private Optional<DraftLink> said(DraftWork.Open open, LinkEnds ends) {
        return drafts.links(open.draft()).stream()
                .filter(link -> link.ends().equals(ends))
                .findFirst();
    }

    private static LinkEnds ends(DraftMap map, WantedLink wanted) {
        Drafted from = end(map, wanted.from(), "from");
        Drafted to = end(map, wanted.to(), "to");
        if (from.id().equals(to.id())) {
            throw new Invalid("to", "link-to-itself");
        }
        return new LinkEnds(from.id(), to.id(), wanted.relation());
    }

    private static Drafted end(DraftMap map, String code, String field) {
        Drafted found = map.standing()
                .filter(segment -> segment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "unknown-segment", code));
        if (found.isGroup()) {
            throw new Invalid(field, "segment-is-group", code);
        }
        return found;
    }
}
