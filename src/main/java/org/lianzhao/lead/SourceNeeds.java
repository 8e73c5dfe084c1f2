package org.lianzhao.lead;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of how a lead came, by its channel: who brought it, at which event, on which trip. A channel that
 * people added to the dictionary asks for nothing. The page of a lead shows the same fields.
 */
final class SourceNeeds {
    private static final Map<String, Need> NEEDS = Map.of(
            LeadDictionaries.RESIDENT,
            Need.FIRM,
            LeadDictionaries.CHAMBER,
            Need.WHO,
            "ALUMNI",
            Need.WHO,
            "RETURNEE",
            Need.WHO,
            "LEADER",
            Need.WHO,
            "EVENT",
            Need.EVENT,
            "TRIP",
            Need.TRIP);

    /** Channels by which bodies bring leads: a free name there is not that of a person. */
    private static final Set<String> BODIES = Set.of(LeadDictionaries.RESIDENT, LeadDictionaries.CHAMBER);

    private SourceNeeds() {}

    private enum Need {
        FIRM,
        WHO,
        EVENT,
        TRIP
    }

    /** Whether all that its channel asks for is known. */
    static boolean areMet(LeadOrigin origin) {
        Need need = origin.channel() == null ? null : NEEDS.get(origin.channel());
        if (need == null) {
            return true;
        }
        LeadSource source = origin.source();
        return switch (need) {
            case FIRM -> isAny(source.company(), source.name());
            case WHO -> isAny(origin.referrer(), source.company(), source.person(), source.name());
            case EVENT -> source.event() != null;
            case TRIP -> source.trip() != null;
        };
    }

    /** Whether a free name that was given for a lead of this channel may be that of a person. */
    static boolean namesPeople(@Nullable String channel) {
        return channel == null || !BODIES.contains(channel);
    }

    private static boolean isAny(@Nullable Object... known) {
        return Stream.<@Nullable Object>of(known).anyMatch(one -> one != null);
    }
}
