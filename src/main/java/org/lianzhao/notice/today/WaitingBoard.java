package org.lianzhao.notice.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.UnverifiedClaim;
import org.lianzhao.company.UnverifiedClaims;
import org.lianzhao.lead.UnverifiedSteps;
import org.lianzhao.shared.time.ZoneTime;
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
    private final WaitingImports imports;
    private final PursuedFirms targets;
    private final ChainMaps chains;
    private final Acting acting;

    WaitingBoard(
            UnverifiedSteps steps,
            UnverifiedClaims claims,
            WaitingImports imports,
            PursuedFirms targets,
            ChainMaps chains,
            Acting acting) {
        this.steps = steps;
        this.claims = claims;
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
            case IMPORT -> actor.may(Right.IMPORT) ? imports(actor) : List.of();
            case TARGET -> actor.may(Right.EDIT_TARGETS) ? targets(actor) : List.of();
        };
    }

    private List<WaitingItem> steps() {
        return steps.waiting(ASKED).stream()
                .map(one -> new WaitingItem(
                        one.lead(),
                        one.title(),
                        one.companyName(),
                        one.recordedBy(),
                        one.occurredOn(),
                        one.stage(),
                        null,
                        null,
                        null))
                .toList();
    }

    private List<WaitingItem> claims() {
        List<UnverifiedClaim> found = claims.waiting(ASKED);
        Map<UUID, SegmentName> names =
                names(found.stream().map(UnverifiedClaim::segmentId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new WaitingItem(
                        one.companyId(),
                        one.companyName(),
                        null,
                        one.claimedBy(),
                        day(one.claimedAt()),
                        null,
                        names.get(one.segmentId()),
                        null,
                        null))
                .toList();
    }

    private List<WaitingItem> imports(Actor actor) {
        return imports.of(actor.id(), ASKED).stream()
                .map(one -> new WaitingItem(
                        one.id(),
                        one.fileName(),
                        null,
                        null,
                        day(one.startedAt()),
                        null,
                        null,
                        one.status(),
                        one.review()))
                .toList();
    }

    private List<WaitingItem> targets(Actor actor) {
        List<PursuedFirm> found = targets.of(actor.id(), ASKED);
        Map<UUID, SegmentName> names =
                names(found.stream().map(PursuedFirm::segmentId).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new WaitingItem(
                        one.companyId(),
                        one.companyName(),
                        null,
                        null,
                        one.nextOn(),
                        null,
                        names.get(one.segmentId()),
                        null,
                        null))
                .toList();
    }

    private Map<UUID, SegmentName> names(Collection<UUID> segments) {
        return segments.isEmpty()
                ? Map.of()
                : chains.lastNames(List.copyOf(segments)).stream()
                        .collect(Collectors.toMap(SegmentName::id, Function.identity()));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : ZoneTime.dayOf(moment);
    }
}
