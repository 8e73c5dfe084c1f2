package org.lianzhao.transfer;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;

/** The way of a list out of the system: part after part, each read when the one before it has been written. */
final class ExportRun<R> {
    private static final int SHORTEST_NUMBER = 7;

    private final ExportOrder<R> order;
    private final Function<ExportPart, Page<R>> list;
    private final BooleanSupplier gone;
    private long rows;

    /** @param gone whether nobody is there any more who may read the file */
    ExportRun(ExportOrder<R> order, Function<ExportPart, Page<R>> list, BooleanSupplier gone) {
        this.order = order;
        this.list = list;
        this.gone = gone;
    }

    /** @param page the first one, which has been read already */
    void write(Page<R> page, ExportPart part, ExportOut out) throws IOException {
        Page<R> now = page;
        while (true) {
            for (R row : now.items()) {
                out.row(cells(row));
                rows++;
            }
            if (now.nextCursor() == null) {
                break;
            }
            if (gone.getAsBoolean()) {
                throw new IOException("The reader has gone away, or takes too long");
            }
            now = list.apply(part.after(now.nextCursor()));
        }
        out.finish(rows);
    }

    /** How many rows have been written. */
    long rows() {
        return rows;
    }

    private List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(order.columns().size());
        for (ExportColumn<R> column : order.columns()) {
            cells.add(cell(column, column.value().apply(row)));
        }
        return cells;
    }

    private @Nullable Object cell(ExportColumn<R> column, @Nullable Object value) {
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneTime.ZONE).withSecond(0).withNano(0);
        }
        if (value instanceof String text) {
            return text.isEmpty() ? null : shown(column, text);
        }
        return value;
    }

    // people write numbers and addresses into free text, too: from there they never leave, whoever asks
    private String shown(ExportColumn<R> column, String text) {
        boolean open = (column.personal() && order.inFull()) || column.type() == ExportType.CODE;
        return open || !mayHold(text) ? text : PersonalData.masked(text);
    }

    // much cheaper than looking for them: nearly no text of a million has a number in it that is long enough
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '@' || letter == '＠') {
                return true;
            }
            digits += Character.isDigit(letter) ? 1 : 0;
        }
        return digits >= SHORTEST_NUMBER && PersonalData.isIn(text);
    }
}
