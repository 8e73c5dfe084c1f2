package org.lianzhao.company.factfile;

import org.lianzhao.company.FirmSaid;
import org.lianzhao.transfer.ImportRow;

/**
 * What files tell of firms.
 *
 * @param code as callers name the kind of import
 * @param texts what the keys of its sentences begin with
 */
public record FactKind(String code, String texts) {
    /** The firm that a row names. @throws org.lianzhao.transfer.BadCell when it names none */
    public FirmSaid firm(ImportRow row) {
        return FirmCells.said(row, this);
    }

    String text(String key) {
        return texts + "." + key;
    }
}
