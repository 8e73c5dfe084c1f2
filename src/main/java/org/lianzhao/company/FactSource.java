package org.lianzhao.company;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the register has a fact from that it did not have from where it has the firm.
 *
 * @param sourceNote what was said about the source; empty for what was entered by hand
 * @param batchId the import that brought it
 */
@Embeddable
record FactSource(
        @Enumerated(EnumType.STRING) Source source,
        String sourceNote,
        @Nullable UUID batchId,
        LocalDate recordedOn) {

    FactSource reworded(UnaryOperator<String> words) {
        return new FactSource(source, words.apply(sourceNote), batchId, recordedOn);
    }

    static FactSource byHand(LocalDate today) {
        return new FactSource(Source.ENTERED, "", null, today);
    }
}
