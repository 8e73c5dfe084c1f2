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

    static ListingChanged added(CompanyRef firm, Map<String, @Nullable Object> facts) {
        return new ListingChanged("company-listing-added", subject(firm), Map.of(), facts);
    }

    /** Nothing where it says the same as before. */
    static Optional<ListingChanged> corrected(
            CompanyRef firm, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        return FieldChanges.between(before, after)
                .map(said -> new ListingChanged(
                        "company-listing-changed",
                        subject(firm),
                        of(before.get("tag"), said.before()),
                        of(before.get("tag"), said.after())));
    }

    static ListingChanged removed(CompanyRef firm, Map<String, @Nullable Object> facts, String reason) {
        return new ListingChanged("company-listing-removed", subject(firm), facts, Map.of("reason", reason));
    }

    private static Subject subject(CompanyRef firm) {
        return new Subject("company", firm.id(), firm.name());
    }

    /**
     * What may be told of a listing.
     *
     * @param shown what is told of its evidence
     */
    static Map<String, @Nullable Object> facts(ListingView listing, Map<String, @Nullable Object> shown) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("tag", listing.tag());
        facts.put("year", listing.year());
        facts.put("list", listing.list());
        facts.put("source", listing.source());
        facts.putAll(shown);
        return facts;
    }

    private static Map<String, @Nullable Object> of(@Nullable Object tag, Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(said);
        told.put("tag", tag);
        return told;
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }
}
