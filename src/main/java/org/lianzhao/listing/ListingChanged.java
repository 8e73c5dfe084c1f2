package org.lianzhao.listing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody entered or removed the year and list that a tag of a firm rests on. */
public record ListingChanged(
        String name, Subject subject, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after)
        implements Change {

    static ListingChanged added(CompanyRef firm, ListingView listing) {
        return new ListingChanged("company-listing-added", subject(firm), Map.of(), facts(listing));
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
        return facts;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
