package org.lianzhao.company;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of an import wait for a person, because each may be a firm that is known. Told in the chunk's transaction. */
public record FirmsHeld(UUID batch, List<Held> firms) {

    /**
     * A row that waits.
     *
     * @param company the firm that it may be
     * @param name the row's name of it
     * @param reasons why the two look alike, strongest first
     */
    public record Held(int row, @Nullable UUID company, String name, List<String> reasons, int strength) {}
}
