package org.lianzhao.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.StatedFact;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;

/** What a tag of a firm rests on (认定): the year and the list, or one of the two. */
@Entity
@Table(name = "company_listing")
class Listing extends StatedFact {
    /** No list of firms is older than the reform. */
    private static final int FIRST_YEAR = 1978;

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

    void ofYear(@Nullable Integer year) {
        listedYear = year;
    }

    void inList(@Nullable String list) {
        listName = list;
    }

    /** @throws Invalid where neither year nor list is told, or the year cannot be one of a list */
    void requirePossible(LocalDate today) {
        if (listedYear == null && listName == null) {
            throw new Invalid("year", "listing-empty");
        }
        if (listedYear != null && (listedYear < FIRST_YEAR || listedYear > today.getYear())) {
            throw new Invalid("year", "listing-year", String.valueOf(FIRST_YEAR), String.valueOf(today.getYear()));
        }
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
