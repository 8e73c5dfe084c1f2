package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.transfer.ImportTouch;
import org.lianzhao.transfer.Imports;

/** Where the register has a firm from: the imports that made it or said something of it. */
@ApplicationScoped
class FirmImports {
    private final FormerRecordRepository records;
    private final Imports imports;

    FirmImports(FormerRecordRepository records, Imports imports) {
        this.records = records;
        this.imports = imports;
    }

    /** Imports that touched the firm or a record that was merged with it, the latest first. */
    @Transactional
    Page<FirmImport> of(UUID firm, @Nullable String cursor, Limit limit) {
        Map<UUID, FirmRecord> known =
                records.recordsOf(firm).stream().collect(Collectors.toMap(FirmRecord::id, Function.identity()));
        if (!known.containsKey(firm)) {
            throw new Missing("company", firm);
        }
        Page<ImportTouch> touches = imports.touching(
                known.keySet(),
                known.values().stream().flatMap(FirmRecord::maker).toList(),
                cursor,
                limit);
        return new Page<>(
                touches.items().stream()
                        .map(touch -> FirmImport.of(touch, formerName(known, touch.subject(), firm)))
                        .toList(),
                touches.nextCursor());
    }

    private static @Nullable String formerName(Map<UUID, FirmRecord> known, UUID record, UUID firm) {
        FirmRecord named = known.get(record);
        return named == null || record.equals(firm) ? null : named.name();
    }
}
