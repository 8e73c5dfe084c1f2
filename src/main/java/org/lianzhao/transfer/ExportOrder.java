package org.lianzhao.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Limit;

/**
 * An export as it was understood and allowed.
 *
 * @param titles the list whose column titles it has
 * @param inFull whether personal data may be handed out as they are
 */
record ExportOrder<R>(
        UUID id,
        String kind,
        String titles,
        FileFormat format,
        List<ExportColumn<R>> columns,
        List<ExportCondition> conditions,
        Author author,
        boolean inFull,
        Instant at) {

    ExportPart first(int rows) {
        Set<String> names = columns.stream().map(ExportColumn::name).collect(Collectors.toSet());
        return new ExportPart(null, new Limit(rows), names, inFull);
    }

    ExportedPersonalData personal() {
        if (columns.stream().noneMatch(ExportColumn::personal)) {
            return ExportedPersonalData.NONE;
        }
        return inFull ? ExportedPersonalData.FULL : ExportedPersonalData.MASKED;
    }
}
