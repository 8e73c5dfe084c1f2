package org.lianzhao.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.PersonalData;

/** A file with its number and date, which belongs to one record of a feature. Nothing is deleted: it may be withdrawn. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Document extends StoredEntity {
    private String subjectKind;
    private UUID subjectId;

    @Embedded
    private KeptFile file;

    @Column(name = "document_no")
    private @Nullable String number;

    private @Nullable LocalDate issuedOn;
    private @Nullable String title;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    protected Document() {}

    Document(SubjectKey subject, KeptFile file, NewDocument said, @Nullable Author author, Instant now) {
        super(Ids.next());
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.file = file;
        this.number = said.number();
        this.issuedOn = said.issuedOn();
        this.title = said.title();
        this.recordedAt = now;
        if (author != null) {
            this.recordedById = author.id();
            this.recordedByName = author.name();
        }
    }

    SubjectKey subject() {
        return new SubjectKey(subjectKind, subjectId);
    }

    KeptFile file() {
        return file;
    }

    String called() {
        return Stream.<@Nullable String>of(title, number)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(file::name);
    }

    NamedDocument named() {
        return new NamedDocument(getId(), called(), isWithdrawn());
    }

    boolean isWithdrawn() {
        return withdrawal != null;
    }

    /** Refuses where it counts no longer. */
    void requireValid() {
        if (withdrawal != null) {
            throw new Refused("document-withdrawn", withdrawal.reason());
        }
    }

    void withdraw(String reason, @Nullable Author author, Instant now) {
        requireValid();
        withdrawal = new Withdrawal(reason, author, now);
    }

    void numbered(@Nullable String number) {
        this.number = number;
    }

    void issuedOn(@Nullable LocalDate day) {
        this.issuedOn = day;
    }

    void titled(@Nullable String title) {
        this.title = title;
    }

    /** What was written about it, in other words. */
    void reword(UnaryOperator<String> words) {
        file.rename(words.apply(file.name()));
        number = number == null ? null : words.apply(number);
        title = title == null ? null : words.apply(title);
        if (withdrawal != null) {
            withdrawal.reword(words);
        }
    }

    DocumentView view() {
        return new DocumentView(
                getId(),
                getVersion(),
                subjectKind,
                subjectId,
                file.name(),
                file.format(),
                file.size(),
                file.sha256(),
                file.scan(),
                number,
                issuedOn,
                title,
                recordedAt,
                recordedByName,
                withdrawal == null ? null : withdrawal.view());
    }

    /** What people may change of it, as the audit keeps it. */
    Map<String, @Nullable Object> words() {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("number", masked(number));
        words.put("issuedOn", issuedOn);
        words.put("title", masked(title));
        return words;
    }

    static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonalData.masked(text);
    }
}
