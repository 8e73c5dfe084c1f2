package org.lianzhao.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.insight.LeadTies.Told;
import org.lianzhao.lead.FirmStanding;
import org.lianzhao.lead.LeadBrought;

/**
 * What is known of a firm that was brought or brings others.
 *
 * @param leads those on it or with its project that the caller may see, the latest first
 * @param presences where it is, in which segments
 */
record FirmFacts(UUID firm, List<FirmStanding> leads, List<ResidentRow> presences) {

    /** What is known of a firm that the register does not have: its leads, under the key of the first of them. */
    static FirmFacts unregistered(Told told) {
        UUID key = told.first().lead();
        return new FirmFacts(
                key,
                told.leads().stream()
                        .sorted(Comparator.comparing(LeadBrought::lead).reversed())
                        .map(lead -> new FirmStanding(key, lead.segment(), lead.standing()))
                        .toList(),
                List.of());
    }

    LeadOutcome outcome() {
        return LeadOutcome.of(leads.stream().map(FirmStanding::standing).toList());
    }

    /** The lead that tells what came of it. */
    Optional<FirmStanding> best() {
        return leads.stream().min(Comparator.comparing(lead -> LeadOutcome.of(lead.standing())));
    }

    /** Its projects that are verified to be in production. */
    List<FirmStanding> producing() {
        return leads.stream()
                .filter(lead -> LeadOutcome.of(lead.standing()) == LeadOutcome.PRODUCTION)
                .toList();
    }

    /** How far it has got in the zone, where it has got furthest, by a source or a verified project. */
    Optional<ResidentRow> presence() {
        return presences.stream()
                .filter(ResidentRow::countsInZone)
                .min(Comparator.<ResidentRow, Presence>comparing(ResidentRow::presence));
    }

    boolean isResident() {
        return presence().isPresent();
    }
}
