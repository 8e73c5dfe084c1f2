package org.lianzhao.insight;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.lead.Standing;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.relation.RelationKind;

/** Makes firms that were brought, for tests of what is said of them. */
final class BroughtMother {
    private BroughtMother() {}

    static FirmTie tie(UUID from, UUID to, RelationKind kind) {
        return new FirmTie(
                UUID.randomUUID(), from, "从" + from, to, "到" + to, kind, null, "示例", null, Instant.EPOCH, "示例");
    }

    /** A firm on which these leads are, all of them about one segment. */
    static Brought brought(@Nullable UUID segment, Standing... leads) {
        UUID firm = UUID.randomUUID();
        List<FirmStanding> standings = Arrays.stream(leads)
                .map(lead -> new FirmStanding(firm, segment, lead))
                .toList();
        return new Brought(
                BroughtTie.of(tie(UUID.randomUUID(), firm, RelationKind.REFERRER)),
                new FirmFacts(firm, standings, List.of()));
    }

    /** Another firm that a source names in a segment. */
    static ResidentRow named(UUID segment, Place place, Presence presence, @Nullable String asOf) {
        return new ResidentRow(
                segment, UUID.randomUUID(), "示例", HoldingRole.MEMBER, presence, place, asOf, "SEED", null, null);
    }
}
