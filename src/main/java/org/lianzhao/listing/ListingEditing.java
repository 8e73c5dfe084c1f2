package org.lianzhao.listing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.EvidenceReading;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** Correcting the year, the list, the source or the evidence of a listing. Which tag it is of stays. */
@ApplicationScoped
class ListingEditing {
    private static final TypeReference<FirmEvidence> EVIDENCE = new TypeReference<>() {};
    private static final TypeReference<Integer> YEAR = new TypeReference<>() {};
    private static final int LIST = 100;
    private static final int NOTE = 300;

    private final ListingRepository listings;
    private final Companies companies;
    private final EvidenceReading evidence;
    private final Acting acting;
    private final Event<ListingChanged> changes;
    private final Clock clock;

    ListingEditing(
            ListingRepository listings,
            Companies companies,
            EvidenceReading evidence,
            Acting acting,
            Event<ListingChanged> changes,
            Clock clock) {
        this.listings = listings;
        this.companies = companies;
        this.evidence = evidence;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ListingView edit(UUID id, UUID listingId, Patch patch) {
        CompanyRef firm = companies.heldAlone(id).orElseThrow(() -> new Missing("company", id));
        List<Listing> all = listings.of(firm.id());
        Listing listing = listings.of(firm.id(), listingId);
        listing.expect(patch.version());
        Map<String, @Nullable Object> before = told(listing);
        apply(patch, listing, firm);
        if (all.stream().anyMatch(other -> !other.getId().equals(listing.getId()) && other.isSameAs(listing))) {
            throw new Refused("listing-there");
        }
        ListingChanged.corrected(firm, before, told(listing)).ifPresent(change -> {
            listing.recorded(acting.author().orElseThrow(), clock.instant());
            listings.flush(); // the answer carries the new version
            changes.fire(change);
        });
        return listing.view();
    }

    private Map<String, @Nullable Object> told(Listing listing) {
        return ListingChanged.facts(listing.view(), evidence.told(listing.getEvidence()));
    }

    private void apply(Patch patch, Listing listing, CompanyRef firm) {
        FirmEvidence shown = listing.getEvidence();
        patch.value("year", YEAR, listing::ofYear)
                .text("list", LIST, list -> listing.inList(OpenText.line("list", list)))
                .requiredText("source", NOTE, note -> listing.knownFrom(OpenText.required("source", note)))
                .value(
                        "evidence",
                        EVIDENCE,
                        proof -> listing.shownBy(evidence.read("evidence", proof, List.of(firm.id()), shown)));
        patch.nothingElse();
        listing.requirePossible(ZoneTime.today(clock));
    }
}
