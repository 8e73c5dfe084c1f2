package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** Who brought firms and what came of those, on its way out: the same list, and so within the caller's scope. */
@ApplicationScoped
class BringerExport implements ExportKind<BringerExport.All, BringerRow> {
    private final Bringers bringers;
    private final Sentences sentences;
    private final CallerLanguage language;

    BringerExport(Bringers bringers, Sentences sentences, CallerLanguage language) {
        this.bringers = bringers;
        this.sentences = sentences;
        this.language = language;
    }

    /** Nothing narrows the list down. */
    record All() {}

    @Override
    public String code() {
        return "bringers";
    }

    @Override
    public List<ExportColumn<BringerRow>> columns() {
        return List.of(
                ExportColumn.text("name", BringerRow::name),
                ExportColumn.text("leader", row -> yes(row.leader())),
                count("brought", BringerRow::brought),
                ExportColumn.text("open", row -> yes(row.open())),
                count("followed", BringerRow::followed),
                count("inTalks", BringerRow::inTalks),
                count("signed", BringerRow::signed),
                count("production", BringerRow::production),
                count("paused", BringerRow::paused),
                count("ended", BringerRow::ended),
                count("withoutLead", BringerRow::withoutLead),
                count("resident", BringerRow::resident),
                ExportColumn.number("closed", BringerExport::closed),
                ExportColumn.text("closedSegments", this::closedSegments),
                ExportColumn.<BringerRow>code("id", row -> row.companyId().toString())
                        .onDemand());
    }

    private static ExportColumn<BringerRow> count(String name, ToIntFunction<BringerRow> figure) {
        return ExportColumn.number(name, row -> BigDecimal.valueOf(figure.applyAsInt(row)));
    }

    private @Nullable String yes(boolean holds) {
        return holds ? sentences.say("export.yes") : null;
    }

    private static @Nullable BigDecimal closed(BringerRow row) {
        return row.closed() == null ? null : BigDecimal.valueOf(row.closed().size());
    }

    // an empty cell would be taken for none
    private String closedSegments(BringerRow row) {
        return row.closed() == null
                ? sentences.say("export.closed-gaps." + row.notKnown())
                : row.closed().stream()
                        .map(segment -> segment.in(language.current()))
                        .collect(Collectors.joining("；"));
    }

    @Override
    public List<String> filters() {
        return List.of();
    }

    @Override
    public Optional<String> remark(All filter) {
        return Optional.of(sentences.say("export.bringers"));
    }

    @Override
    public Page<BringerRow> page(All filter, ExportPart part) {
        return bringers.page(part.cursor(), part.limit());
    }
}
