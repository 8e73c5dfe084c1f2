package org.lianzhao.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.EvidenceReading;
import org.lianzhao.company.evidence.FactRemoval;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.shared.time.ZoneTime;

/** The years and lists that tags of firms rest on: read, entered by hand, removed where it is not so. */
@ApplicationScoped
class ListingDesk {
    /** As many as a firm may have: one page shows them all. */
    static final int MOST = 100;

    private final ListingRepository listings;
    private final Companies companies;
    private final EvidenceReading evidence;
    private final Acting acting;
    private final Once once;
    private final Event<ListingChanged> changes;
    private final Clock clock;

    ListingDesk(
            ListingRepository listings,
            Companies companies,
            EvidenceReading evidence,
            Acting acting,
            Once once,
            Event<ListingChanged> changes,
            Clock clock) {
        this.listings = listings;
        this.companies = companies;
        this.evidence = evidence;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<ListingView> of(UUID firm) {
        if (companies.refs(List.of(firm)).isEmpty()) {
            throw new Missing("company", firm);
        }
        return listings.of(firm).stream().map(Listing::view).toList();
    }

    @Transactional
    ListingView add(UUID id, NewListing said, @Nullable String key) {
        Optional<CompanyRef> held = companies.heldAlone(id);
        Author author = acting.author().orElseThrow();
        return once.does(key, "user:" + author.id() + ":listing:" + id, said, ListingView.class, () -> {
            CompanyRef firm = held.orElseThrow(() -> new Missing("company", id));
            Listing listing = read(firm, said, author);
            requireNew(firm, listing);
            listings.add(listing);
            changes.fire(ListingChanged.added(firm, told(listing)));
            return listing.view();
        });
    }

    private Listing read(CompanyRef firm, NewListing said, Author author) {
        String tag = OpenText.required("tag", said.tag());
        CompanyProfile profile = companies.profiles(List.of(firm.id())).get(firm.id());
        if (profile == null || !profile.tags().contains(tag)) {
            throw new Invalid("tag", "listing-tag", tag);
        }
        Listing listing =
                new Listing(firm.id(), tag, OpenText.required("source", said.source()), author, clock.instant());
        listing.ofYear(said.year());
        listing.inList(OpenText.line("list", said.list()));
        listing.requirePossible(ZoneTime.today(clock));
        listing.shownBy(evidence.read("evidence", said.evidence(), List.of(firm.id())));
        return listing;
    }

    private Map<String, @Nullable Object> told(Listing listing) {
        return ListingChanged.facts(listing.view(), evidence.told(listing.getEvidence()));
    }

    private void requireNew(CompanyRef firm, Listing listing) {
        List<Listing> known = listings.of(firm.id());
        if (known.size() >= MOST) {
            throw new Refused("listings-full", MOST);
        }
        if (known.stream().anyMatch(listing::isSameAs)) {
            throw new Refused("listing-there");
        }
    }

    @Transactional
    ListingView remove(UUID id, UUID listingId, FactRemoval said) {
        CompanyRef firm = companies.heldAlone(id).orElseThrow(() -> new Missing("company", id));
        Listing listing = listings.of(firm.id(), listingId);
        listing.expect(said.version());
        String reason = OpenText.required("reason", said.reason());
        Map<String, @Nullable Object> before = told(listing);
        listing.remove(reason, acting.author().orElseThrow(), clock.instant());
        listings.flush();
        changes.fire(ListingChanged.removed(firm, before, reason));
        return listing.view();
    }
}
