package org.lianzhao.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has got. The five outcomes add up to {@code rows}.
 *
 * @param rows rows that have an outcome so far; all rows of the file once it is READY or DONE
 * @param percent how much of the file has been read
 * @param sheet the sheet of a workbook that the rows are from; null for a text file
 * @param recognised headers that were understood
 * @param ignored headers that mean nothing here; of many the first hundred
 * @param ignoredCount how many there are
 * @param fileKeptUntil until when rejected rows can be fetched; null while the import has not ended
 * @param fileGone whether the file has been removed since
 * @param written whether it was more than tried; only then there is something to take back, or rows to decide once it has ended
 * @param reversal what came of taking it back; null while nobody has asked for it
 * @param warned rows that were created with a warning
 * @param failure why it stopped before its end, in the caller's language
 */
record ImportView(
        UUID id,
        String kind,
        ImportStatus status,
        String fileName,
        long fileSize,
        String encoding,
        @Nullable String sheet,
        List<String> recognised,
        List<String> ignored,
        int ignoredCount,
        String sourceNote,
        int rows,
        int percent,
        int created,
        int updated,
        int unchanged,
        int review,
        int rejected,
        int warned,
        @Nullable String failure,
        @Nullable String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant fileKeptUntil,
        boolean fileGone,
        boolean written,
        @Nullable ReversalView reversal) {

    static ImportView of(ImportBatch batch, @Nullable String failureText) {
        FileFacts file = batch.file();
        FileMeaning meaning = batch.meaning();
        ImportCounts counts = batch.counts();
        return new ImportView(
                batch.getId(),
                batch.getKind(),
                batch.getStatus(),
                file.name(),
                file.size(),
                file.encoding(),
                file.sheet(),
                meaning.recognised(),
                meaning.ignored(),
                meaning.ignoredCount(),
                batch.getSourceNote(),
                counts.rowsDone(),
                file.percent(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.review(),
                counts.rejected(),
                counts.warned(),
                failureText,
                batch.start().byName(),
                batch.start().at(),
                batch.course().finishedAt(),
                batch.getStatus().isEnded() ? batch.course().fileKeptUntil() : null,
                file.isGone(),
                batch.start().hasWritten(),
                batch.reversal().view());
    }
}
