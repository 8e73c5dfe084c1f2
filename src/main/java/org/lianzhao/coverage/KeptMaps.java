package org.lianzhao.coverage;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Keeps the maps as they are for whoever opens one before anything has changed: a board is opened far more often. */
@ApplicationScoped
class KeptMaps {
    private final Coverage coverage;

    KeptMaps(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The map of a chain.
     *
     * @param today what expires does so by the day
     * @param changes how many there have been, read in the transaction of the question; with the others it is the key under
     *     which the map is kept
     */
    @CacheResult(cacheName = "chain-maps")
    MapView of(String code, LocalDate today, long changes) {
        return coverage.map(code);
    }
}
