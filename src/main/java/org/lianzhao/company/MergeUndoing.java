package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Refused;

/** Takes a merge back: both records are as before, but for what people have changed since. */
@ApplicationScoped
class MergeUndoing {
    private final MergeRepository merges;
    private final FirmImageRepository images;
    private final MergeRelations relations;
    private final Acting acting;
    private final Json json;
    private final Event<CompaniesParted> parted;
    private final Clock clock;

    MergeUndoing(
            MergeRepository merges,
            FirmImageRepository images,
            MergeRelations relations,
            Acting acting,
            Json json,
            Event<CompaniesParted> parted,
            Clock clock) {
        this.merges = merges;
        this.images = images;
        this.relations = relations;
        this.acting = acting;
        this.json = json;
        this.parted = parted;
        this.clock = clock;
    }

    @Transactional
    UndoneMerge undo(UUID id) {
        CompanyMerge entry = merges.hold(id);
        MergedPair pair = entry.pair();
        entry.undo(acting.person(), clock.instant());
        requireTogether(merges.hold(pair.kept(), pair.gone()), pair);
        MergeImages then = json.read(entry.getImages(), MergeImages.class);
        refuseTakenCode(then.goneBefore(), pair);
        FirmImage now = images.of(pair.kept());
        Parting parting = Parting.of(then.keptBefore(), then.keptAfter(), now);
        images.giveUpCode(pair.gone());
        images.put(pair.kept(), now, parting.kept());
        images.put(pair.gone(), then.goneAfter(), then.goneBefore());
        merges.point(pair.gone(), null);
        relations.part(pair);
        images.findable(pair.kept());
        images.findable(pair.gone());
        List<String> stayed = parting.edited().stream().map(MergeField::field).toList();
        MergeView view = merges.view(id);
        tell(view, stayed);
        return new UndoneMerge(id, view.kept(), view.gone(), stayed);
    }

    private static void requireTogether(Map<UUID, HeldFirm> held, MergedPair pair) {
        HeldFirm kept = Objects.requireNonNull(held.get(pair.kept()));
        if (kept.mergedTo() != null) {
            throw new Refused("merge-kept-gone", kept.name());
        }
        if (!Objects.requireNonNull(held.get(pair.gone())).isMergedWith(pair.kept())) {
            throw new Refused("merge-undone");
        }
    }

    private void refuseTakenCode(FirmImage gone, MergedPair pair) {
        String code = gone.creditCode();
        if (code != null && merges.isTaken(code, pair)) {
            throw new Refused("merge-code-taken", code, gone.name());
        }
    }

    private void tell(MergeView view, List<String> stayed) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("mergeId", view.id());
        after.put("goneId", view.gone().id());
        after.put("goneName", view.gone().name());
        after.put("stayed", stayed);
        after.put("moved", view.moved());
        parted.fire(new CompaniesParted(
                new Subject("company", view.kept().id(), view.kept().name()), Map.of(), after));
    }
}
