package org.lianzhao.insight;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.insight.ClosedGaps.NotKnown;
import org.lianzhao.relation.Bringer;

/**
 * A firm and what came of those that it brought. Each of them is counted once, by what came of it best; they add up to
 * {@code brought}.
 *
 * @param leader whether it is the 链主 of a segment or of a chain
 * @param open whether a source leaves the list open (等): there are more than are counted
 * @param followed those whose leads are before 在谈
 * @param paused those whose leads rest
 * @param ended those that were lost, went elsewhere or withdrew
 * @param withoutLead those on which there is no lead that the caller may see
 * @param resident those that are in the zone, by a source or a verified project; not a part of the sum
 * @param closed segments whose gap they closed; null where that is not known
 * @param notKnown why not
 */
record BringerRow(
        UUID companyId,
        String name,
        boolean leader,
        int brought,
        boolean open,
        int followed,
        int inTalks,
        int signed,
        int production,
        int paused,
        int ended,
        int withoutLead,
        int resident,
        @Nullable List<SegmentName> closed,
        @Nullable NotKnown notKnown) {

    static BringerRow of(Bringer firm, boolean leader, Collection<Brought> brought, List<SegmentName> closed) {
        NotKnown notKnown = ClosedGaps.notKnown(brought);
        return new BringerRow(
                firm.companyId(),
                firm.name(),
                leader,
                brought.size(),
                brought.stream().anyMatch(Brought::isOfOpenList),
                count(brought, LeadOutcome.FOLLOWED),
                count(brought, LeadOutcome.IN_TALKS),
                count(brought, LeadOutcome.SIGNED),
                count(brought, LeadOutcome.PRODUCTION),
                count(brought, LeadOutcome.PAUSED),
                count(brought, LeadOutcome.ENDED),
                count(brought, LeadOutcome.NO_LEAD),
                (int) brought.stream().filter(one -> one.facts().isResident()).count(),
                notKnown == null ? closed : null,
                notKnown);
    }

    private static int count(Collection<Brought> brought, LeadOutcome outcome) {
        return (int)
                brought.stream().filter(one -> one.facts().outcome() == outcome).count();
    }
}
