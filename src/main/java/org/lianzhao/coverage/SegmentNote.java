package org.lianzhao.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainNote;
import org.lianzhao.shared.id.Ids;

/** A remark about a segment's firms that names none: it is shown, and never becomes a firm. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class SegmentNote {
    @Id
    private UUID id;

    private UUID segmentId;
    private String text;
    private @Nullable String textEn;

    protected SegmentNote() {}

    SegmentNote(ChainNote note) {
        this.id = Ids.next();
        this.segmentId = note.segmentId();
        this.text = note.text();
        this.textEn = note.textEn();
    }
}
