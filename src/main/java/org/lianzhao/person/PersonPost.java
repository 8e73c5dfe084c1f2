package org.lianzhao.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Invalid;

/** What somebody is, or was, at a firm (任职). The day he left may be unknown; then only that he did is told. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class PersonPost extends StoredEntity {
    private UUID personId;
    private UUID companyId;
    private @Nullable String title;
    private @Nullable String department;
    private @Nullable LocalDate sinceOn;
    private @Nullable LocalDate untilOn;

    @Column(name = "is_current")
    private boolean current;

    private @Nullable String sourceNote;
    private Instant recordedAt;
    private String recordedByName;

    protected PersonPost() {}

    PersonPost(UUID person, UUID company, Author author, Instant now) {
        super(Ids.next());
        this.personId = person;
        this.companyId = company;
        this.current = true;
        this.recordedAt = now;
        this.recordedByName = author.name();
    }

    void called(@Nullable String newTitle) {
        title = newTitle;
    }

    void in(@Nullable String newDepartment) {
        department = newDepartment;
    }

    void knownFrom(@Nullable String note) {
        sourceNote = note;
    }

    void since(@Nullable LocalDate day) {
        sinceOn = day;
    }

    /** Somebody who left on a day has left. */
    void until(@Nullable LocalDate day) {
        untilOn = day;
        current = current && day == null;
    }

    void hold(boolean still) {
        current = still;
    }

    /** @throws Invalid where the days cannot be true together */
    void requirePossible(String field, LocalDate today) {
        if (sinceOn != null && sinceOn.isAfter(today)) {
            throw new Invalid(field + "since", "day-to-come");
        }
        if (untilOn != null && untilOn.isAfter(today)) {
            throw new Invalid(field + "until", "day-to-come");
        }
        if (sinceOn != null && untilOn != null && untilOn.isBefore(sinceOn)) {
            throw new Invalid(field + "until", "post-until-before");
        }
        if (untilOn != null && current) {
            throw new Invalid(field + "until", "post-until-current");
        }
    }

    /** Only that there was somebody from the firm stays, and when. */
    void erase() {
        title = null;
        department = null;
        sourceNote = null;
        current = false;
    }

    PersonView.PostView view(@Nullable String companyName) {
        return new PersonView.PostView(
                getId(),
                getVersion(),
                companyId,
                companyName == null ? "" : companyName,
                title,
                department,
                sinceOn,
                untilOn,
                current,
                sourceNote,
                recordedAt,
                recordedByName);
    }

    UUID getPersonId() {
        return personId;
    }

    UUID getCompanyId() {
        return companyId;
    }

    @Nullable
    String getTitle() {
        return title;
    }

    boolean isCurrent() {
        return current;
    }

    @Nullable
    LocalDate getSinceOn() {
        return sinceOn;
    }

    @Nullable
    LocalDate getUntilOn() {
        return untilOn;
    }
}
