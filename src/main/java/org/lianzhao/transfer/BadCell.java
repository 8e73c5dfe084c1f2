package org.lianzhao.transfer;

import java.util.stream.Stream;
import org.lianzhao.transfer.RowResult.Remark;

/** A cell that cannot be used; ends the work on its row, the other rows go on. */
public final class BadCell extends RuntimeException {
    private final transient Remark remark;

    /** @param code a key of the problem texts whose sentence says how to mend the cell */
    public BadCell(String field, String code, Object... values) {
        super(code, null, false, false);
        this.remark =
                new Remark(field, code, Stream.of(values).map(Object::toString).toList());
    }

    Remark remark() {
        return remark;
    }
}
