package org.lianzhao.chainfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.ChainHead;
import org.lianzhao.chain.NewChain;
import org.lianzhao.draft.DrawnMap;
import org.lianzhao.draft.MapChange;
import org.lianzhao.draft.MapDrafting;
import org.lianzhao.shared.problem.Refused;

/** Tries a file of a map, and takes it into a draft when people have looked at what it would do. */
@ApplicationScoped
class FileDesk {
    private final FilePlanning planning;
    private final FileShowing showing;
    private final MapDrafting drafting;
    private final Event<ChainFileTaken> taken;

    FileDesk(FilePlanning planning, FileShowing showing, MapDrafting drafting, Event<ChainFileTaken> taken) {
        this.planning = planning;
        this.showing = showing;
        this.drafting = drafting;
        this.taken = taken;
    }

    /** A file that was handed in: what it is called, what is in it, and a print that tells it from every other. */
    record HandedIn(String name, String print, FileRows rows) {}

    /** What taking it would do; nothing is written. */
    @Transactional
    MapFileView tryOut(HandedIn file, FileAim aim) {
        @Nullable DrawnMap map = aim.chain() == null ? null : drafting.map(aim.chain());
        FilePlan plan = planning.plan(file.rows(), aim, map);
        return showing.view(plan, seen(file, map, plan));
    }

    /** Takes it into the draft of its chain, or begins the chain with it. */
    @Transactional
    TakenFile take(HandedIn file, FileAim aim, FileChoices choices) {
        @Nullable DrawnMap map = null;
        if (aim.chain() != null) {
            drafting.hold(aim.chain()); // before anything is read
            map = drafting.map(aim.chain());
        }
        FilePlan plan = planning.plan(file.rows(), aim, map);
        if (!choices.seen().equals(seen(file, map, plan))) {
            throw new Refused("chain-file-stale");
        }
        if (!plan.isTakable(choices.skips())) {
            throw new Refused("chain-file-defects", plan.defects().errors());
        }
        MapChange change = plan.change(choices.removes());
        if (!plan.begins() && change.isNothing()) {
            throw new Refused("chain-file-nothing");
        }
        ChainHead chain = map == null ? drafting.begin(head(plan), plan.regionCode()) : map.chain();
        drafting.take(chain.code(), change);
        TakenFile done =
                new TakenFile(chain.code(), chain.name(), plan.begins(), counts(plan), removed(plan, change, choices));
        taken.fire(ChainFileTaken.of(chain, file.name(), done));
        return done;
    }

    private static NewChain head(FilePlan plan) {
        ChainContent content = plan.chain().content(false);
        return new NewChain(
                plan.code(),
                content.name(),
                content.nameEn(),
                content.description(),
                content.descriptionEn(),
                content.park(),
                null);
    }

    private static int removed(FilePlan plan, MapChange change, FileChoices choices) {
        int roles = choices.removes() ? plan.chain().missing().size() : 0;
        return change.removed().size() + change.removedLinks().size() + roles;
    }

    static List<SheetCount> counts(FilePlan plan) {
        return Arrays.stream(FileSheet.values())
                .map(sheet -> SheetCount.of(sheet, plan.effects(sheet)))
                .toList();
    }

    // which file, over which state of which map
    private static String seen(HandedIn file, @Nullable DrawnMap map, FilePlan plan) {
        return file.print() + "/" + plan.code() + "/" + (map == null ? "" : map.seen());
    }
}
