package org.lianzhao.company;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ImportTouch;

/** A record of a firm, its own or one that was merged with it, and the row of an import that made it, if one did. */
record FirmRecord(
        UUID id,
        String name,
        @Nullable UUID batchId,
        @Nullable Integer batchRow) {

    Stream<ImportTouch.Maker> maker() {
        return batchId == null || batchRow == null
                ? Stream.empty()
                : Stream.of(new ImportTouch.Maker(id, batchId, batchRow));
    }
}
