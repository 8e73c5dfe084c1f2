package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.ClaimSettled;
import org.lianzhao.company.ClaimSettling;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ProducingFirm;
import org.lianzhao.company.ProjectPresence;
import org.lianzhao.company.ProjectSettled;
import org.lianzhao.company.Residents;
import org.lianzhao.lead.LeadPartSettled;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Tells when a project closes a gap, in the transaction in which somebody verifies that it produces, and when it does so no
 * longer; and likewise what is said by hand and verified. One at a time: of two that are verified at the same moment one is the first.
 */
@ApplicationScoped
class Closings {
    static final String WORK = "gap-closings";

    private final ClosingRepository closings;
    private final WorkLock lock;
    private final Residents residents;
    private final ChainMaps chains;
    private final Event<GapMoved> moved;
    private final Clock clock;

    Closings(
            ClosingRepository closings,
            WorkLock lock,
            Residents residents,
            ChainMaps chains,
            Event<GapMoved> moved,
            Clock clock) {
        this.closings = closings;
        this.lock = lock;
        this.residents = residents;
        this.chains = chains;
        this.moved = moved;
        this.clock = clock;
    }

    /** Asked whenever a lead changes: only the step to production closes a gap, and only leaving it opens one again. */
    @Transactional(TxType.MANDATORY)
    void follow(@Observes ProjectSettled settled) {
        @Nullable ProjectPresence producing = producing(settled.presence());
        List<GapClosing> all = closings.ofLead(settled.leadId());
        boolean closes = begins(producing, producing(settled.before()))
                && all.stream().noneMatch(closing -> closing.isOpen() && closing.isOf(producing));
        if (closes || all.stream().anyMatch(closing -> closing.isOpen() && !closing.isOf(producing))) {
            lock.hold(WORK); // before any row is: who has it needs the rows of others
        }
        all.stream().filter(GapClosing::isOpen).forEach(closing -> {
            if (producing != null && closing.isOf(producing)) {
                closing.correct(producing);
            } else {
                undo(closing);
            }
        });
        if (producing != null && closes) {
            close(producing, all);
        }
    }

    /** The lead's segment was split, and it belongs to a part: the gap that its project closed is that part's, since then. */
    @Transactional(TxType.MANDATORY)
    void follow(@Observes LeadPartSettled told) {
        lock.hold(WORK);
        // a part has one that closed it: where that is another project this one's is undone as whenever it leaves
        if (!closings.isClosedByAnother(told.to(), told.leadId())) {
            closings.ofLead(told.leadId()).stream()
                    .filter(closing -> closing.getSegmentId().equals(told.from()))
                    .forEach(closing -> closing.belongsTo(told.to()));
        }
    }

    /** An edition, too, waits here before it holds segments. */
    @Transactional(TxType.MANDATORY)
    void await(@Observes ClaimSettling claim) {
        lock.hold(WORK);
    }

    /**
     * What somebody says by hand begins to count, or counts no longer: that closes the gap and opens it as well. A project
     * that produces alone from then on has closed it now.
     */
    @Transactional(TxType.MANDATORY)
    void follow(@Observes ClaimSettled claim) {
        List<ProducingFirm> beside = residents.producingBeside(claim.segmentId(), claim.holdingId());
        if (beside.isEmpty()) {
            moved.fire(GapMoved.byClaim(segment(claim.segmentId()), claim));
        } else if (!claim.verified()) {
            alone(beside).ifPresent(this::inherit);
        }
    }

    private static Optional<ProjectPresence> alone(List<ProducingFirm> producing) {
        long firms = producing.stream().map(ProducingFirm::companyId).distinct().count();
        return firms == 1
                ? producing.stream()
                        .flatMap(firm -> Stream.ofNullable(firm.project()))
                        .findFirst()
                : Optional.empty();
    }

    private void inherit(ProjectPresence project) {
        List<GapClosing> all = closings.ofLeadNow(project.leadId());
        if (all.stream().noneMatch(closing -> closing.isOpen() && closing.isOf(project))) {
            close(project, all);
        }
    }

    private static boolean begins(@Nullable ProjectPresence producing, @Nullable ProjectPresence before) {
        return producing != null && (before == null || !before.segmentId().equals(producing.segmentId()));
    }

    private static @Nullable ProjectPresence producing(@Nullable ProjectPresence presence) {
        return presence != null && presence.presence() == Presence.PRODUCTION ? presence : null;
    }

    // one that was only out of sight for a while closed the gap when it did
    private void close(ProjectPresence project, List<GapClosing> before) {
        if (closings.isClosedByAnother(project.segmentId(), project.leadId())) {
            return;
        }
        Optional<GapClosing> own =
                before.stream().filter(closing -> closing.isOf(project)).reduce((one, later) -> later);
        if (own.isEmpty() && !residents.producingNow(project.segmentId()).equals(Set.of(project.companyId()))) {
            return;
        }
        GapClosing closing = own.orElseGet(() -> new GapClosing(project, clock.instant()));
        closing.restore(project);
        closings.add(closing);
        moved.fire(GapMoved.closed(segment(closing.getSegmentId()), closing));
    }

    // where others produce meanwhile the gap stays closed, only not by this one
    private void undo(GapClosing closing) {
        closing.undo(clock.instant());
        if (residents.producingNow(closing.getSegmentId()).isEmpty()) {
            moved.fire(GapMoved.reopened(segment(closing.getSegmentId()), closing));
        }
    }

    private SegmentName segment(UUID id) {
        return chains.lastNames(List.of(id)).get(0);
    }
}
