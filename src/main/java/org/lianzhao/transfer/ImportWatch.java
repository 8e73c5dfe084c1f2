package org.lianzhao.transfer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Tells how an import gets on, every second until it stands still. */
@ApplicationScoped
class ImportWatch {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final ImportReading reading;

    ImportWatch(ImportReading reading) {
        this.reading = reading;
    }

    Multi<ImportProgress> watch(UUID id) {
        return Multi.createFrom()
                .ticks()
                .every(PACE)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> reading.progress(id))
                .select()
                .first(progress -> !progress.isStill())
                .onCompletion()
                .continueWith(() -> List.of(reading.progress(id)).iterator());
    }
}
