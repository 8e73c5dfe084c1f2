package org.lianzhao.transfer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;

/** One file handed in: what it is, how far its rows have got, and who works on it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class ImportBatch extends StoredEntity {
    private String kind;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String sourceNote;

    @Embedded
    private ImportCourse course = new ImportCourse();

    @Embedded
    private ImportStart start = new ImportStart();

    @Embedded
    private FileFacts file = new FileFacts();

    @Embedded
    private FileMeaning meaning = new FileMeaning();

    @Embedded
    private ImportCounts counts = new ImportCounts();

    @Embedded
    private ImportClaim claim = new ImportClaim();

    @Embedded
    private ReversalProgress reversal = new ReversalProgress();

    protected ImportBatch() {}

    ImportBatch(NewImport file, ImportStatus status, Optional<Author> author, Instant now) {
        super(Ids.next());
        this.kind = file.kind();
        this.status = status;
        this.file = new FileFacts(file);
        this.sourceNote = file.note();
        this.start = new ImportStart(author, now);
        this.course = new ImportCourse(now);
        if (status == ImportStatus.RUNNING) {
            start.writes(now);
        }
    }

    void understand(FileMeaning columns) {
        meaning = columns;
    }

    /** Tries again with other columns than before. */
    void tryAgain() {
        expectStatus(Set.of(ImportStatus.READY), "import-columns-late");
        status = ImportStatus.READING;
        course.beginAgain();
        startAgain();
    }

    /** Waits for a person from the beginning: nothing can be read before he has said which column is which. */
    void askForColumns() {
        status = ImportStatus.READY;
    }

    /** Turns a dry run that somebody has looked at into the real thing: the same rows from the beginning. */
    void commit(Instant now) {
        expectStatus(Set.of(ImportStatus.READY), "import-not-ready");
        status = ImportStatus.RUNNING;
        course.beginAgain();
        startAgain();
        if (!counts.hasLeftovers()) {
            start.writes(now);
        }
    }

    /** What was written down before has gone: from now on rows are from this pass over the file. */
    void forgotten(Instant now) {
        if (counts.hasLeftovers() && status == ImportStatus.RUNNING) {
            start.writes(now);
        }
        counts.forgotten();
    }

    void pause() {
        expectStatus(Set.of(ImportStatus.RUNNING), "import-not-running");
        status = ImportStatus.PAUSED;
        claim.end();
    }

    void goOn() {
        expectStatus(Set.of(ImportStatus.PAUSED), "import-not-paused");
        status = ImportStatus.RUNNING;
    }

    void cancel(Instant now) {
        if (status.isEnded()) {
            throw new Refused("import-ended");
        }
        status = ImportStatus.CANCELLED;
        release(now);
    }

    /** Lets what it brought be taken back, when it has ended: once, or again where that has failed or kept something. */
    void takeBack(Optional<Author> author, Instant now) {
        expectStatus(ImportStatus.ENDED, "import-not-ended");
        refuseOnlyTried();
        if (reversal.isRunning()) {
            throw new Refused("import-reversing");
        }
        if (!reversal.mayBegin()) {
            throw new Refused("import-reversed");
        }
        reversal.begin(author, now);
        claim.end();
    }

    /** A dry run that was not followed by a commit is over once it has ended. */
    void refuseOnlyTried() {
        if (status.isEnded() && !start.hasWritten()) {
            throw new Refused("import-only-tried");
        }
    }

    private void expectStatus(Set<ImportStatus> expected, String refusal) {
        if (!expected.contains(status)) {
            throw new Refused(refusal);
        }
    }

    void startAgain() {
        file.readUpTo(0);
        counts.startAgain();
    }

    boolean isFree(Instant now) {
        return (status.isAtWork() || reversal.isRunning()) && claim.isFree(now);
    }

    /** Counts a chunk. */
    void advance(List<RowResult> results, long bytes, Instant claimedUntil) {
        results.forEach(counts::add);
        file.readUpTo(bytes);
        if (status == ImportStatus.READING) {
            claim.extend(claimedUntil); // it begins anew each time, and would get on to the same trouble for ever
        } else {
            claim.renew(claimedUntil);
        }
    }

    void finish(Instant now) {
        status = status == ImportStatus.READING ? ImportStatus.READY : ImportStatus.DONE;
        file.readToItsEnd();
        release(now);
    }

    void fail(String code, String value, Instant now) {
        status = ImportStatus.FAILED;
        course.blame(code, value);
        release(now);
    }

    private void release(Instant now) {
        course.end(now);
        claim.end();
    }

    /** Ends where it waits for a person who has done nothing with it for as long as files are kept. */
    boolean closeWhereLeftAlone(Instant now) {
        boolean left = ImportStatus.WAITING.contains(status) && course.isLeftAlone(now);
        if (left) {
            cancel(now);
            course.blameLeavingAlone();
        }
        return left;
    }

    /** Leaves the rest to a later attempt, perhaps of another instance; gives up after a few. */
    void leave(Instant now, Duration pause) {
        if (claim.isHopeless()) {
            fail("import-fault", String.valueOf(counts.rowsDone() + 1), now);
        } else {
            claim.rest(now, pause);
        }
    }

    ImportSource source(FileColumns columns) {
        return new ImportSource(
                getId(),
                file.name(),
                sourceNote.isEmpty() ? file.name() : sourceNote,
                status == ImportStatus.READING,
                reversal.hasBegun() ? reversal.author() : author(),
                columns.rules());
    }

    String getKind() {
        return kind;
    }

    ImportStatus getStatus() {
        return status;
    }

    FileFacts file() {
        return file;
    }

    FileMeaning meaning() {
        return meaning;
    }

    ImportClaim claim() {
        return claim;
    }

    ImportCounts counts() {
        return counts;
    }

    ReversalProgress reversal() {
        return reversal;
    }

    ImportCourse course() {
        return course;
    }

    String getSourceNote() {
        return sourceNote;
    }

    ImportStart start() {
        return start;
    }

    Optional<Author> author() {
        return start.author();
    }
}
