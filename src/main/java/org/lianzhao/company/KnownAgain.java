package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.DuplicateCheck;
import org.lianzhao.likeness.DuplicateCheck.Outcome;
import org.lianzhao.likeness.FirmTraits;
import org.lianzhao.likeness.Sought;
import org.lianzhao.lookup.FoundFirm;
import org.lianzhao.lookup.KnownFirms;
import org.lianzhao.shared.region.Regions;

/** Knows firms again that were found elsewhere: all of an answer in as many questions as one firm of it. */
@ApplicationScoped
class KnownAgain implements KnownFirms {
    private final LookalikeRepository lookalikes;
    private final FormerRecordRepository former;
    private final Regions regions;

    KnownAgain(LookalikeRepository lookalikes, FormerRecordRepository former, Regions regions) {
        this.lookalikes = lookalikes;
        this.former = former;
        this.regions = regions;
    }

    @Override
    @Transactional
    public List<Optional<UUID>> idsOf(List<FoundFirm> firms) {
        List<FirmTraits> described = firms.stream().map(this::traits).toList();
        Sought sought = Sought.byMost(described);
        Map<String, UUID> bearers = former.standingFor(sought.codes());
        // only what shares a number or a name can be the same for certain
        Set<UUID> near = new HashSet<>(lookalikes.named(sought));
        near.addAll(bearers.values());
        Map<Registered, List<Alias>> registered = near.isEmpty() ? Map.of() : lookalikes.registeredWithNames(near);
        return described.stream()
                .map(firm -> same(firm, registered, bearers.get(firm.creditCode())))
                .toList();
    }

    private FirmTraits traits(FoundFirm firm) {
        return new DescribedCompany(
                        firm.name(), firm.creditCode(), firm.regionCode(), firm.address(), firm.legalRepresentative())
                .traits(regions);
    }

    private static Optional<UUID> same(
            FirmTraits firm, Map<Registered, List<Alias>> registered, @Nullable UUID bearer) {
        List<UUID> same = new ArrayList<>();
        registered.forEach((one, names) -> {
            Registered compared = one.id().equals(bearer) ? one.under(firm.creditCode()) : one;
            if (DuplicateCheck.compare(firm, compared.traits(names)).outcome() == Outcome.SAME) {
                same.add(one.id());
            }
        });
        return same.stream().min(Comparator.naturalOrder());
    }
}
