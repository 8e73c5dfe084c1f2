package org.lianzhao.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;

/** Somebody entered, corrected or removed the year and list that a tag of a firm rests on. */
public record ListingChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static ListingChanged added(CompanyRef firm, ListingView listing) {
        return new ListingChanged("company-listing-added", subject(firm), Map.of(), facts(listing));
    }

    /** Nothing where it says the same as before. */
    static Optional<ListingChanged> corrected(CompanyRef firm, ListingView before, ListingView after) {
        return FieldChanges.between(facts(before), facts(after))
                .map(said -> new ListingChanged(
                        "company-listing-changed",
                        subject(firm),
                        of(before.tag(), said.before()),
                        of(before.tag(), said.after())));
    }

    static ListingChanged removed(CompanyRef firm, ListingView listing, String reason) {
        return new ListingChanged("company-listing-removed", subject(firm), facts(listing), Map.of("reason", reason));
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    private static Map<String, @Nullable Object> facts(ListingView listing) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("tag", listing.tag());
        facts.put("year", listing.year());
        facts.put("list", listing.list());
        facts.put("source", listing.source());
        facts.put(
                "evidence",
                listing.evidence() == null ? null : listing.evidence().line());
        return facts;
    }

    private static Map<String, @Nullable Object> of(String tag, Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(said);
        told.put("tag", tag);
        return told;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
