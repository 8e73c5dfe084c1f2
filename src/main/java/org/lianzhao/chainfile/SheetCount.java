package org.lianzhao.chainfile;

import java.util.Map;
import java.util.Objects;

/** What the rows of a sheet do: {@code rows = created + updated + unchanged + rejected}. */
record SheetCount(FileSheet sheet, int rows, int created, int updated, int unchanged, int rejected) {
    static SheetCount of(FileSheet sheet, Map<RowEffect, Integer> effects) {
        return new SheetCount(
                sheet,
                effects.values().stream().mapToInt(Integer::intValue).sum(),
                Objects.requireNonNull(effects.get(RowEffect.CREATED)),
                Objects.requireNonNull(effects.get(RowEffect.UPDATED)),
                Objects.requireNonNull(effects.get(RowEffect.UNCHANGED)),
                Objects.requireNonNull(effects.get(RowEffect.REJECTED)));
    }
}
