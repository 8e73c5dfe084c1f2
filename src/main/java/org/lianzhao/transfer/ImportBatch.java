package org.lianzhao.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** One file handed in: what it is, how far its rows have got, and who works on it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ImportBatch extends StoredEntity {
    /** How long a file is kept after its import has ended, for rejected rows to be fetched. */
    static final Duration FILE_KEPT = Duration.ofDays(30);

    private static final int MOST_ATTEMPTS = 5;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String fileName;
    private long fileSize;
    private String fileKey;
    private String encoding;
    private String separatorSign;
    private @Nullable String sheet;
    private String recognised;
    private String ignored;
    private int ignoredCount;
    private String sourceNote;
    private int rowsDone;
    private long bytesDone;
    private int createdRows;
    private int updatedRows;
    private int unchangedRows;
    private int reviewRows;
    private int rejectedRows;
    private @Nullable String failure;
    private @Nullable String failureValue;
    private int attempts;
    private @Nullable UUID startedById;
    private @Nullable String startedByName;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant fileGoneAt;
    private @Nullable UUID claimedBy;
    private @Nullable Instant claimedUntil;

    protected ImportBatch() {}

    ImportBatch(NewImport file, ImportStatus status, Optional<Author> author, Instant now) {
        super(Ids.next());
        this.kind = file.kind();
        this.status = status;
        this.fileName = file.fileName();
        this.fileSize = file.size();
        this.fileKey = file.key();
        this.encoding = file.shape().encoding().name();
        this.separatorSign = String.valueOf(file.shape().separator());
        this.sheet = file.shape().sheet();
        this.recognised = Titles.joined(file.header().recognised());
        this.ignored = Titles.joined(file.header().ignored());
        this.ignoredCount = file.header().ignored().size();
        this.sourceNote = file.note();
        this.startedById = author.map(Author::id).orElse(null);
        this.startedByName = author.map(Author::name).orElse(null);
        this.startedAt = now;
    }

    /** Turns a dry run that somebody has looked at into the real thing: the same rows from the beginning. */
    void commit() {
        if (status != ImportStatus.READY) {
            throw new Refused("import-not-ready");
        }
        status = ImportStatus.RUNNING;
        startAgain();
    }

    void startAgain() {
        rowsDone = 0;
        bytesDone = 0;
        createdRows = 0;
        updatedRows = 0;
        unchangedRows = 0;
        reviewRows = 0;
        rejectedRows = 0;
    }

    boolean isFree(Instant now) {
        return status.isAtWork() && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    void claim(UUID worker, Instant until) {
        claimedBy = worker;
        claimedUntil = until;
        attempts++;
    }

    boolean isClaimedBy(UUID worker) {
        return worker.equals(claimedBy);
    }

    /** Counts a chunk; getting on proves that the trouble of an earlier attempt is over. */
    void advance(List<RowResult> results, long bytes, Instant claimedUntil) {
        results.forEach(this::count);
        this.rowsDone += results.size();
        this.bytesDone = bytes;
        this.claimedUntil = claimedUntil;
        this.attempts = 1;
    }

    private void count(RowResult result) {
        switch (result.outcome()) {
            case CREATED -> createdRows++;
            case UPDATED -> updatedRows++;
            case UNCHANGED -> unchangedRows++;
            case REVIEW -> reviewRows++;
            case REJECTED -> rejectedRows++;
        }
    }

    void finish(Instant now) {
        status = status == ImportStatus.READING ? ImportStatus.READY : ImportStatus.DONE;
        bytesDone = fileSize;
        release(now);
    }

    void fail(String code, String value, Instant now) {
        status = ImportStatus.FAILED;
        failure = code;
        failureValue = value;
        release(now);
    }

    private void release(Instant now) {
        finishedAt = now;
        claimedBy = null;
        claimedUntil = null;
        attempts = 0;
    }

    /** Leaves the rest to a later attempt, perhaps of another instance; gives up after a few. */
    void leave(Instant now, Duration pause) {
        if (attempts >= MOST_ATTEMPTS) {
            fail("import-fault", String.valueOf(rowsDone + 1), now);
        } else {
            claimedBy = null;
            claimedUntil = now.plus(pause.multipliedBy(attempts));
        }
    }

    ImportSource source() {
        return new ImportSource(
                getId(),
                fileName,
                sourceNote.isEmpty() ? fileName : sourceNote,
                status == ImportStatus.READING,
                author());
    }

    CsvShape shape() {
        return new CsvShape(Charset.forName(encoding), separatorSign.charAt(0), sheet);
    }

    String getKind() {
        return kind;
    }

    ImportStatus getStatus() {
        return status;
    }

    String getFileKey() {
        return fileKey;
    }

    String getFileName() {
        return fileName;
    }

    int getRowsDone() {
        return rowsDone;
    }

    @Nullable
    String getFailure() {
        return failure;
    }

    String getFailureValue() {
        return Objects.requireNonNullElse(failureValue, "");
    }

    ImportView view(@Nullable String failureText) {
        return new ImportView(
                getId(),
                kind,
                status,
                fileName,
                fileSize,
                encoding,
                sheet,
                Titles.parted(recognised),
                Titles.parted(ignored),
                Math.max(ignoredCount, Titles.parted(ignored).size()),
                sourceNote,
                rowsDone,
                (int) (100 * bytesDone / Math.max(fileSize, 1)),
                createdRows,
                updatedRows,
                unchangedRows,
                reviewRows,
                rejectedRows,
                failureText,
                startedByName,
                startedAt,
                finishedAt,
                fileKeptUntil(),
                isFileGone());
    }

    private @Nullable Instant fileKeptUntil() {
        boolean ended = status == ImportStatus.DONE || status == ImportStatus.FAILED;
        return ended && finishedAt != null ? finishedAt.plus(FILE_KEPT) : null;
    }

    boolean isFileGone() {
        return fileGoneAt != null;
    }

    Optional<Author> author() {
        return Optional.ofNullable(startedById)
                .map(person -> new Author(person, Objects.requireNonNullElse(startedByName, "")));
    }
}
