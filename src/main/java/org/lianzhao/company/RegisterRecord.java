package org.lianzhao.company;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** A record of the register, as far as it may turn out to be a second one of the same firm. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // the database fills the fields in
abstract class RegisterRecord extends StoredEntity {
    /** The record that stands for this one since the two turned out to be one firm; only a merge sets it. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID mergedToId;

    @Transient
    private List<FormerRecord> formerRecords = List.of();

    protected RegisterRecord() {}

    RegisterRecord(UUID id) {
        super(id);
    }

    abstract String getName();

    abstract @Nullable String getCreditCode();

    /** What a comparison needs to know of it where another record stands for it. */
    Optional<FormerRecord> asFormer() {
        return Optional.ofNullable(mergedToId).map(other -> new FormerRecord(getId(), other, getCreditCode()));
    }

    /** Refuses where another record stands for it. */
    void requireOwn() {
        if (mergedToId != null) {
            throw new Refused("company-merged", getName());
        }
    }

    /** What reads the record for a comparison tells it which others it stands for. */
    void standsFor(List<FormerRecord> records) {
        formerRecords = records;
    }

    List<FormerRecord> formerRecords() {
        return formerRecords;
    }

    /** Whether a record it stands for has this code. */
    boolean stoodUnder(@Nullable String creditCode) {
        return creditCode != null && formerRecords.stream().anyMatch(record -> creditCode.equals(record.creditCode()));
    }
}
