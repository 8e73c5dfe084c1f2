package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An exported table as text parted by commas: the mark, the titles, the rows, and a line that says it is whole. */
final class ExportText implements ExportOut {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CsvOut out;

    ExportText(OutputStream target, ExportMark mark, List<String> titles) throws IOException {
        out = new CsvOut(target);
        out.write(List.of(mark.line()));
        out.write(titles);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        out.write(cells.stream().map(ExportText::written).toList());
    }

    private static String written(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return cell instanceof LocalDateTime moment ? MOMENT.format(moment) : cell.toString();
    }

    @Override
    public void finish(long rows) throws IOException {
        out.write(List.of(ExportEnd.of(rows)));
        out.finish();
    }
}
