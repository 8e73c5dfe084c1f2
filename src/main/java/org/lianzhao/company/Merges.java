package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Refused;

/** Makes one record of two that are the same firm, and two of them again. */
@ApplicationScoped
public class Merges {
    private final MergeRepository merges;
    private final FirmImageRepository images;
    private final MergeRelations relations;
    private final Acting acting;
    private final Json json;
    private final Event<CompaniesMerged> merged;
    private final Clock clock;

    Merges(
            MergeRepository merges,
            FirmImageRepository images,
            MergeRelations relations,
            Acting acting,
            Json json,
            Event<CompaniesMerged> merged,
            Clock clock) {
        this.merges = merges;
        this.images = images;
        this.relations = relations;
        this.acting = acting;
        this.json = json;
        this.merged = merged;
        this.clock = clock;
    }

    /**
     * Merges another record with this one. Ask before anything is read in the transaction: the two records are held first,
     * and what was read once is not read anew.
     */
    @Transactional
    public MergeView merge(UUID kept, NewMerge request) {
        UUID gone = request.goneId();
        hold(kept, request);
        FirmImage keptBefore = images.of(kept);
        FirmImage goneBefore = images.of(gone);
        if (!request.isConfirmed()) {
            refuseTwoCodes(keptBefore, goneBefore);
        }
        Merging merging = Merging.of(keptBefore, goneBefore, request.chosen(), merges.origin(gone));
        CompanyMerge entry = new CompanyMerge(
                kept,
                gone,
                merging.taken().stream().map(MergeField::field).collect(Collectors.joining(",")),
                json.write(new MergeImages(keptBefore, merging.kept(), goneBefore, merging.gone())),
                acting.person(),
                clock.instant());
        merges.add(entry);
        put(entry.pair(), new MergeImages(keptBefore, merging.kept(), goneBefore, merging.gone()));
        relations.join(entry.pair());
        merges.point(gone, kept);
        images.findable(kept);
        images.notFindable(gone);
        MergeView view = merges.view(entry.getId());
        tell(view, keptBefore, merging);
        return view;
    }

    /** Lets nobody else merge or change one of the two before the transaction ends; what is asked of them next is as of now. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID one, UUID other) {
        merges.hold(one, other);
    }

    private void hold(UUID kept, NewMerge request) {
        UUID gone = request.goneId();
        if (kept.equals(gone)) {
            throw new Refused("merge-with-itself");
        }
        Map<UUID, HeldFirm> held = merges.hold(kept, gone);
        HeldFirm one = Objects.requireNonNull(held.get(kept));
        HeldFirm other = Objects.requireNonNull(held.get(gone));
        one.requireOwn();
        other.requireOwn();
        one.expect(request.version());
        other.expect(request.goneVersion());
    }

    private static void refuseTwoCodes(FirmImage kept, FirmImage gone) {
        String one = kept.creditCode();
        String other = gone.creditCode();
        if (one != null && other != null && !one.equals(other)) {
            throw new Refused("merge-two-codes", kept.name(), one, gone.name(), other);
        }
    }

    private void put(MergedPair pair, MergeImages change) {
        images.giveUpCode(pair.kept());
        images.giveUpCode(pair.gone());
        images.put(pair.kept(), change.keptBefore(), change.keptAfter());
        images.put(pair.gone(), change.goneBefore(), change.goneAfter());
    }

    private void tell(MergeView view, FirmImage kept, Merging merging) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("mergeId", view.id());
        after.put("goneId", view.gone().id());
        after.put("goneName", view.gone().name());
        for (MergeField field : merging.taken()) {
            before.put(field.field(), kept.columns().get(field.column()));
            after.put(field.field(), merging.kept().columns().get(field.column()));
        }
        after.put("moved", view.moved());
        merged.fire(new CompaniesMerged(
                new Subject("company", view.kept().id(), view.kept().name()), before, after));
    }

    /** Merges in which the firm was kept or went, the latest first. */
    @Transactional
    public List<MergeView> of(UUID firm) {
        return merges.of(firm);
    }
}
