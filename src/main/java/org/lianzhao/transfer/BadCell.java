package org.lianzhao.transfer;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Invalid;
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

    /** What this reads, by a rule that counts for what people enter by hand as well: what it refuses is a bad cell. */
    public static <T> T reading(Supplier<T> cell) {
        try {
            return cell.get();
        } catch (Invalid invalid) {
            throw new BadCell(invalid.field(), invalid.code(), invalid.values().toArray());
        }
    }

    /** What is said of it. */
    public Remark remark() {
        return remark;
    }
}
