package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;
import java.nio.charset.Charset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The file of an import: what people call it, where it is kept, how it is written. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class FileFacts {
    private String fileName;
    private long fileSize;
    private String fileKey;
    private String encoding;
    private String separatorSign;
    private @Nullable String sheet;
    private int headerRow;
    private long bytesDone;
    private @Nullable Instant fileGoneAt;

    protected FileFacts() {}

    FileFacts(NewImport file) {
        this.fileName = file.fileName();
        this.fileSize = file.size();
        this.fileKey = file.key();
        this.encoding = file.shape().encoding().name();
        this.separatorSign = String.valueOf(file.shape().separator());
        this.sheet = file.shape().sheet();
        this.headerRow = file.shape().headerRow();
    }

    void readUpTo(long bytes) {
        bytesDone = bytes;
    }

    void readToItsEnd() {
        bytesDone = fileSize;
    }

    int percent() {
        return (int) (100 * bytesDone / Math.max(fileSize, 1));
    }

    CsvShape shape() {
        return new CsvShape(Charset.forName(encoding), separatorSign.charAt(0), sheet, headerRow);
    }

    String name() {
        return fileName;
    }

    long size() {
        return fileSize;
    }

    String key() {
        return fileKey;
    }

    String encoding() {
        return encoding;
    }

    /** The sheet that the rows are from; null where they came as text. */
    @Nullable
    String sheet() {
        return sheet;
    }

    boolean isGone() {
        return fileGoneAt != null;
    }
}
