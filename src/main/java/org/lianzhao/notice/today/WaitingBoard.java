package org.lianzhao.notice.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.UnverifiedClaim;
import org.lianzhao.company.UnverifiedClaims;
import org.lianzhao.coverage.SuggestedStatus;
import org.lianzhao.coverage.SuggestedStatuses;
import org.lianzhao.lead.UnverifiedSteps;
import org.lianzhao.target.PursuedFirm;
import org.lianzhao.target.PursuedFirms;
import org.lianzhao.transfer.WaitingImports;

/** What waits for the caller: each role is asked for what it decides, one statement for each kind. */
@ApplicationScoped
class WaitingBoard {
    private static final int ASKED = WaitingGroup.MOST + 1;
    private static final int SHOWN = 4;

    private final UnverifiedSteps steps;
    private final UnverifiedClaims claims;
    private final SuggestedStatuses suggestions;
    private final WaitingImports imports;
    private final PursuedFirms targets;
    private final ChainMaps chains;
    private final Acting acting;

    WaitingBoard(
            UnverifiedSteps steps,
            UnverifiedClaims claims,
            SuggestedStatuses suggestions,
            WaitingImports imports,
            PursuedFirms targets,
            ChainMaps chains,
            Acting acting) {
        this.steps = steps;
        this.claims = claims;
        this.suggestions = suggestions;
        this.imports = imports;
        this.targets = targets;
        this.chains = chains;
        this.acting = acting;
    }

    /**
     * The kinds of which anything waits.
     *
     * @param whole the kind that is to be told to its end; of the others the latest
     */
    @Transactional
    List<WaitingGroup> groups(@Nullable WaitingKind whole) {
        Actor actor = acting.person();
        return Arrays.stream(WaitingKind.values())
                .map(kind -> WaitingGroup.of(kind, found(kind, actor), kind == whole ? WaitingGroup.MOST : SHOWN))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private List<WaitingItem> found(WaitingKind kind, Actor actor) {
        return switch (kind) {
            case STEP -> actor.may(Right.ASSIGN_LEADS) ? steps() : List.of();
            case CLAIM -> actor.may(Right.EDIT_CHAINS) ? claims() : List.of();
            case SEGMENT -> actor.may(Right.EDIT_CHAINS) ? segments() : List.of();
            case IMPORT -> actor.may(Right.IMPORT) ? imports(actor) : List.of();
            case TARGET -> actor.may(Right.EDIT_TARGETS) ? targets(actor) : List.of();
        };
    }

    private List<WaitingItem> steps() {
        return steps.waiting(ASKED).stream().map(WaitingItem::of).toList();
    }

    private List<WaitingItem> claims() {
        List<UnverifiedClaim> found = claims.waiting(ASKED);
        Map<UUID, SegmentName> names = lastNames(found.stream().map(UnverifiedClaim::segmentId));
        return found.stream()
                .map(one -> WaitingItem.of(one, names.get(one.segmentId())))
                .toList();
    }

    private List<WaitingItem> segments() {
        List<SuggestedStatus> found = suggestions.waiting(ASKED);
        Map<UUID, SegmentName> names = lastNames(found.stream().map(SuggestedStatus::segmentId));
        return found.stream()
                .map(one -> WaitingItem.of(one, Objects.requireNonNull(names.get(one.segmentId()))))
                .toList();
    }

    private List<WaitingItem> imports(Actor actor) {
        return imports.of(actor.id(), ASKED).stream().map(WaitingItem::of).toList();
    }

    private List<WaitingItem> targets(Actor actor) {
        List<PursuedFirm> found = targets.of(actor.id(), ASKED);
        Map<UUID, SegmentName> names = lastNames(found.stream().map(PursuedFirm::segmentId));
        return found.stream()
                .map(one -> WaitingItem.of(one, names.get(one.segmentId())))
                .toList();
    }

    private Map<UUID, SegmentName> lastNames(Stream<UUID> segments) {
        List<UUID> ids = segments.distinct().toList();
        return ids.isEmpty() ? Map.of() : named(chains.lastNames(ids));
    }

    private static Map<UUID, SegmentName> named(List<SegmentName> names) {
        return names.stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }
}
