package org.lianzhao.signal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.StatedFact;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;

/** Something that tells that a firm may move or build (动向信号), until it expires. */
@Entity
@Table(name = "company_signal")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // dated() comes before it is kept; queries read the columns
class MovementSignal extends StatedFact {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final int USUAL_DAYS = 365;
    private static final int MOST_YEARS = 5;

    private UUID companyId;
    private String kind;
    private String text;
    private @Nullable String link;
    private LocalDate noticedOn;
    private @Nullable LocalDate happensOn;
    private LocalDate expiresOn;

    /** The import that entered it, and by which row; null where a person did. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    protected MovementSignal() {}

    MovementSignal(UUID company, String kind, String text, String source, Author author, Instant now) {
        super(source, author, now);
        this.companyId = company;
        this.kind = kind;
        this.text = text;
    }

    /** @throws Invalid where it cannot be read there */
    void readAt(@Nullable String address) {
        link = sourceLink(kind, address);
    }

    /**
     * The address at which others can read what a signal of this kind rests on. What the office checked itself needs none.
     *
     * @throws Invalid where there is none, or it is no address on the web
     */
    static @Nullable String sourceLink(String kind, @Nullable String address) {
        String read = address == null ? "" : address.strip();
        if (read.isEmpty() && !SignalDictionary.isOwnCheck(kind)) {
            throw new Invalid("link", "signal-link-missing");
        }
        if (!read.isEmpty() && !WEB_ADDRESS.matcher(read).matches()) {
            throw new Invalid("link", "signal-link");
        }
        return read.isEmpty() ? null : read;
    }

    /**
     * When it is from, when it happens and how long it counts.
     *
     * @param expires null for a year from the day it is from
     * @throws Invalid where the days cannot be true together
     */
    void dated(LocalDate noticed, @Nullable LocalDate happens, @Nullable LocalDate expires, LocalDate today) {
        if (noticed.isAfter(today)) {
            throw new Invalid("noticedOn", "day-to-come");
        }
        LocalDate end = end(noticed, expires);
        noticedOn = noticed;
        happensOn = happens;
        expiresOn = end;
    }

    /**
     * The last day on which a signal counts.
     *
     * @param expires null for a year from the day it is from
     * @throws Invalid where that is before the day it is from, or years away
     */
    static LocalDate end(LocalDate noticed, @Nullable LocalDate expires) {
        LocalDate end = expires == null ? noticed.plusDays(USUAL_DAYS) : expires;
        if (end.isBefore(noticed) || end.isAfter(noticed.plusYears(MOST_YEARS))) {
            throw new Invalid("expiresOn", "signal-expiry", MOST_YEARS);
        }
        return end;
    }

    void enteredBy(UUID batch, int row) {
        batchId = batch;
        batchRow = row;
    }

    /** What of it may be told anew; the rest makes it the signal that it is. */
    SignalDetails details() {
        return new SignalDetails(getSourceNote(), link, happensOn, expiresOn);
    }

    void tell(SignalDetails details) {
        knownFrom(details.source());
        link = details.link();
        happensOn = details.happensOn();
        expiresOn = details.expiresOn();
    }

    SignalDraft.Key key() {
        return new SignalDraft.Key(companyId, kind, noticedOn, text);
    }

    UUID getCompanyId() {
        return companyId;
    }

    /** @param today after its last day it counts for nothing */
    SignalView view(LocalDate today) {
        return new SignalView(
                getId(),
                getVersion(),
                kind,
                text,
                getSourceNote(),
                link,
                noticedOn,
                happensOn,
                expiresOn,
                expiresOn.isBefore(today),
                getRecordedAt(),
                getRecordedByName());
    }

    FirmSignal told() {
        return new FirmSignal(getId(), companyId, kind, text, getSourceNote(), link, noticedOn, happensOn);
    }
}
