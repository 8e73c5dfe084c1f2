package org.lianzhao.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What the columns of an import's file mean, as the database keeps it. */
@Embeddable
class FileMeaning {
    private String recognised;
    private String ignored;
    private int ignoredCount;

    @Column(length = Length.LONG16)
    private @Nullable String fileColumns;

    private byte @Nullable [] layoutKey;

    protected FileMeaning() {}

    FileMeaning(FileColumns columns, String written, byte[] layoutKey) {
        this.fileColumns = written;
        this.layoutKey = layoutKey;
        this.recognised = Titles.joined(columns.recognised());
        this.ignored = Titles.joined(columns.ignored());
        this.ignoredCount = columns.others();
    }

    FileMeaning instead(FileColumns columns, String written) {
        return new FileMeaning(columns, written, layoutKey == null ? new byte[0] : layoutKey);
    }

    List<String> recognised() {
        return Titles.parted(recognised);
    }

    List<String> ignored() {
        return Titles.parted(ignored);
    }

    int ignoredCount() {
        return Math.max(ignoredCount, ignored().size());
    }

    /** The columns as JSON; null for an import from before they were kept. */
    @Nullable
    String columns() {
        return fileColumns;
    }

    byte[] layoutKey() {
        return layoutKey == null ? new byte[0] : layoutKey;
    }
}
