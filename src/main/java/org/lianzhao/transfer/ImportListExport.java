package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;

/** The list of imports on its way out, the latest first, with what became of their rows. */
@ApplicationScoped
class ImportListExport implements ExportKind<ImportListExport.Unfiltered, ImportView> {
    private final ImportReading reading;
    private final Sentences sentences;

    ImportListExport(ImportReading reading, Sentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    /** Nothing narrows this list down. */
    record Unfiltered() {}

    @Override
    public String code() {
        return "imports";
    }

    @Override
    public List<ExportColumn<ImportView>> columns() {
        return List.of(
                ExportColumn.text("fileName", ImportView::fileName),
                ExportColumn.text("sourceNote", ImportView::sourceNote),
                ExportColumn.text("state", this::stateOf),
                count("rows", ImportView::rows),
                count("created", ImportView::created),
                count("updated", ImportView::updated),
                count("unchanged", ImportView::unchanged),
                count("review", ImportView::review),
                count("rejected", ImportView::rejected),
                count("warned", ImportView::warned),
                ExportColumn.text("startedBy", ImportView::startedBy),
                ExportColumn.moment("startedAt", ImportView::startedAt),
                ExportColumn.moment("finishedAt", ImportView::finishedAt),
                ExportColumn.text("takenBackBy", takenBack(ReversalView::by)),
                ExportColumn.moment("takenBackAt", takenBack(ReversalView::at)),
                ExportColumn.number("removed", takenBack(back -> BigDecimal.valueOf(back.removed()))),
                ExportColumn.number("restored", takenBack(back -> BigDecimal.valueOf(back.restored()))),
                ExportColumn.number("kept", takenBack(back -> BigDecimal.valueOf(back.kept()))),
                ExportColumn.<ImportView>text("failure", ImportView::failure).onDemand(),
                ExportColumn.<ImportView>code("id", batch -> batch.id().toString())
                        .onDemand());
    }

    private static ExportColumn<ImportView> count(String name, ToIntFunction<ImportView> rows) {
        return ExportColumn.number(name, batch -> BigDecimal.valueOf(rows.applyAsInt(batch)));
    }

    private static <T> Function<ImportView, @Nullable T> takenBack(Function<ReversalView, @Nullable T> part) {
        return batch -> batch.reversal() == null ? null : part.apply(batch.reversal());
    }

    // that it was taken back says more than that it was done
    private String stateOf(ImportView batch) {
        return batch.reversal() == null
                ? sentences.say("export.import-status." + batch.status())
                : sentences.say("export.reversal." + batch.reversal().status());
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public Page<ImportView> page(Unfiltered filter, ExportPart part) {
        return reading.page(part.cursor(), part.limit());
    }
}
