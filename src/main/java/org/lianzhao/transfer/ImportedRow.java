package org.lianzhao.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.RowResult.Remark;

/** What became of a row that was not plainly created. Written in batches by {@link ImportRowWriter}. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "import_row")
class ImportedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID batchId;
    private int rowNo;
    private int settledNo;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private String label;
    private @Nullable String field;
    private @Nullable String code;
    private @Nullable String codeValues;
    private @Nullable UUID subjectId;

    @Column(length = Length.LONG32)
    private @Nullable String beforeImage;

    /** The row as it came, while it waits for a person. */
    @Column(length = Length.LONG32)
    private @Nullable String cells;

    /** What it said, as a hash, once a person has decided on it. */
    @Column(length = 32)
    private byte @Nullable [] print;

    @Enumerated(EnumType.STRING)
    private @Nullable ReversalOutcome takenBack;

    private @Nullable String keptField;
    private @Nullable String keptCode;
    private @Nullable String keptValues;

    /** What of the fields before is yet to be given back; null where that is all of them. */
    @Column(length = Length.LONG32)
    private @Nullable String leftImage;

    protected ImportedRow() {}

    /** A row that was plainly created and that the taking back of its import has something to say about. */
    ImportedRow(UUID batch, TakenBack row) {
        this.batchId = batch;
        this.rowNo = row.row();
        this.outcome = RowOutcome.CREATED;
        this.label = row.label();
        this.subjectId = row.subject();
    }

    /** The row has got its outcome, after a person has spoken, as the {@code turn}th of its import. */
    void settle(int turn, RowResult result, @Nullable String values, @Nullable String before, byte[] said) {
        settledNo = turn;
        outcome = result.outcome();
        print = said;
        Remark remark = result.remark();
        say(remark, values);
        subjectId = result.subject();
        beforeImage = before;
        cells = null;
    }

    /** The import was taken back: with a remark where this row could not be. */
    void takeBack(@Nullable Remark remark, @Nullable String values) {
        takenBack = remark == null ? ReversalOutcome.TAKEN_BACK : ReversalOutcome.KEPT;
        keptField = remark == null ? null : remark.field();
        keptCode = remark == null ? null : remark.code();
        keptValues = values;
    }

    boolean isKept() {
        return takenBack == ReversalOutcome.KEPT;
    }

    /** What of the fields before is yet to be given back. */
    void leave(String image) {
        leftImage = image;
    }

    private void say(@Nullable Remark remark, @Nullable String values) {
        field = remark == null ? null : remark.field();
        code = remark == null ? null : remark.code();
        codeValues = values;
    }

    /** What it keeps, in other words: a text, JSON of texts, and an image of fields. */
    void reword(UnaryOperator<String> text, UnaryOperator<String> texts, UnaryOperator<String> image) {
        label = text.apply(label);
        cells = cells == null ? null : texts.apply(cells);
        codeValues = codeValues == null ? null : texts.apply(codeValues);
        keptValues = keptValues == null ? null : texts.apply(keptValues);
        beforeImage = beforeImage == null ? null : image.apply(beforeImage);
        leftImage = leftImage == null ? null : image.apply(leftImage);
    }

    boolean isHeld() {
        return outcome == RowOutcome.REVIEW && cells != null;
    }

    @Nullable
    Long id() {
        return id;
    }

    UUID batch() {
        return batchId;
    }

    int row() {
        return rowNo;
    }

    WrittenPlace place() {
        return new WrittenPlace(settledNo, rowNo);
    }

    String label() {
        return label;
    }

    @Nullable
    UUID subject() {
        return subjectId;
    }

    String cells() {
        return cells == null ? "{}" : cells;
    }

    /** The fields before that are yet to be given back. */
    String toRestore() {
        String image = leftImage == null ? beforeImage : leftImage;
        return image == null ? "{}" : image;
    }
}
