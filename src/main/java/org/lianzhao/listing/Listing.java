package org.lianzhao.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.StatedFact;
import org.lianzhao.shared.event.Author;

/** What a tag of a firm rests on (认定): the year and the list, or one of the two. */
@Entity
@Table(name = "company_listing")
class Listing extends StatedFact {
    private UUID companyId;
    private String tag;
    private @Nullable Integer listedYear;
    private @Nullable String listName;

    protected Listing() {}

    Listing(UUID company, String tag, String source, Author author, Instant now) {
        super(source, author, now);
        this.companyId = company;
        this.tag = tag;
    }

    void standsIn(@Nullable Integer year, @Nullable String list) {
        listedYear = year;
        listName = list;
    }

    /** Whether the other one says the same. */
    boolean isSameAs(Listing other) {
        return tag.equals(other.tag)
                && Objects.equals(listedYear, other.listedYear)
                && Objects.equals(listName, other.listName);
    }

    UUID getCompanyId() {
        return companyId;
    }

    ListingView view() {
        return new ListingView(
                getId(),
                getVersion(),
                tag,
                listedYear,
                listName,
                getSourceNote(),
                getEvidence(),
                getRecordedAt(),
                getRecordedByName());
    }
}
