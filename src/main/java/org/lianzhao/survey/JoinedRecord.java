package org.lianzhao.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that is no more: since segments were merged another one holds its amounts. It bears the key that it had. */
@Entity
@Table(name = "supply_survey_joined")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // queries read the columns
class JoinedRecord {
    @Id
    private UUID id;

    private UUID keptId;

    /** The import that entered it, and by which row; null where a person did. */
    private @Nullable UUID batchId;

    private @Nullable Integer batchRow;

    protected JoinedRecord() {}

    JoinedRecord(SupplySurvey gone, SupplySurvey kept) {
        this.id = gone.getId();
        this.keptId = kept.getId();
        this.batchId = gone.getBatchId();
        this.batchRow = gone.getBatchRow();
    }
}
