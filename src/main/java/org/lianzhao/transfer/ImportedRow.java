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
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What became of a row that was not plainly created. Written in batches by {@link ImportRepository}. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "import_row")
class ImportedRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID batchId;
    private int rowNo;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private String label;
    private @Nullable String field;
    private @Nullable String code;
    private @Nullable String codeValues;
    private @Nullable UUID subjectId;

    @Column(length = Length.LONG32)
    private @Nullable String beforeImage;

    protected ImportedRow() {}
}
