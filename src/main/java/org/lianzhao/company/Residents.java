package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/** What others may ask about firms and tell: who is in a segment. */
@ApplicationScoped
public class Residents {
    private final HoldingRepository holdings;
    private final VerificationRepository verifications;
    private final Event<ProjectSettled> settled;

    Residents(HoldingRepository holdings, VerificationRepository verifications, Event<ProjectSettled> settled) {
        this.holdings = holdings;
        this.verifications = verifications;
        this.settled = settled;
    }

    /** Every firm in these segments, wherever it is and however far it has got. */
    @Transactional
    public List<ResidentRow> in(Collection<UUID> segments) {
        return holdings.in(segments);
    }

    /**
     * The firms of the zone that verifiably produce in this segment: as it is now, whatever this transaction saw when it
     * began, and so it stays until it ends.
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> producingNow(UUID segment) {
        return holdings.producingNow(segment);
    }

    /** The same, told by other statements than this one, with the projects that tell it. */
    @Transactional(TxType.MANDATORY)
    public List<ProducingFirm> producingBeside(UUID segment, UUID holding) {
        return holdings.producingBeside(segment, holding);
    }

    /** The keys of what this person says by hand of firms in this segment, which he must not verify. */
    @Transactional
    public Set<UUID> wordOf(Author person, UUID segment) {
        return holdings.wordOf(person, segment);
    }

    /** Where these firms are, in which segments, and how far they have got there. */
    @Transactional
    public List<ResidentRow> of(Collection<UUID> firms) {
        return holdings.of(firms);
    }

    /** Every firm of the zone in these segments, 链主 first, then those that have got furthest. */
    @Transactional
    public List<KeyFirmRow> here(Collection<UUID> segments) {
        return holdings.here(segments);
    }

    /** The firms that are the 链主 of a segment in the zone. */
    @Transactional
    public Set<UUID> leaders() {
        return holdings.leaders();
    }

    /** Whether a firm was verified to be in a segment by this document, so that it must stay as it is. */
    @Transactional
    public boolean verifiedBy(UUID document) {
        return verifications.restsOn(document);
    }

    /** A project is present: its firm stands in its segment from now on, or stands there differently. */
    @Transactional(TxType.MANDATORY)
    public void settle(ProjectPresence project) {
        Optional<Holding> known = holdings.ofLead(project.leadId());
        @Nullable ProjectPresence before = known.map(Holding::project).orElse(null);
        known.ifPresentOrElse(holding -> holding.follow(project), () -> holdings.add(new Holding(project)));
        settled.fire(new ProjectSettled(project.leadId(), before, project));
    }

    /** A project is not present, or not any longer. */
    @Transactional(TxType.MANDATORY)
    public void leave(UUID lead) {
        holdings.ofLead(lead).ifPresent(gone -> {
            holdings.remove(gone);
            settled.fire(new ProjectSettled(lead, gone.project(), null));
        });
    }
}
