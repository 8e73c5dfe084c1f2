package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.TimelineItem.FollowUpRow;
import org.lianzhao.lead.AmountRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.StepRow;
import org.lianzhao.lead.StepWords;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;
import org.lianzhao.transfer.ExportTrace;

/** The timeline of a lead on its way out, to whoever may see the lead: what was recorded last comes first. */
@ApplicationScoped
class TimelineExport implements ExportKind<TimelineFilter, TimelineItem> {
    static final List<String> FILTERS = List.of("lead");

    private final Diary diary;
    private final Leads leads;
    private final StepWords words;
    private final Sentences sentences;
    private final CallerLanguage language;

    TimelineExport(Diary diary, Leads leads, StepWords words, Sentences sentences, CallerLanguage language) {
        this.diary = diary;
        this.leads = leads;
        this.words = words;
        this.sentences = sentences;
        this.language = language;
    }

    @Override
    public String code() {
        return "lead-timeline";
    }

    @Override
    public List<ExportColumn<TimelineItem>> columns() {
        return List.of(
                ExportColumn.day("occurredOn", TimelineItem::occurredOn),
                ExportColumn.text("event", this::eventOf),
                ExportColumn.text("content", this::contentOf),
                ExportColumn.text("people", said(FollowUpRow::people)),
                ExportColumn.text("companion", said(row -> Companion.nameOf(row.companion()))),
                ExportColumn.text("nextStep", said(FollowUpRow::nextStep)),
                ExportColumn.day("nextOn", said(FollowUpRow::nextOn)),
                ExportColumn.number("amount", stated(AmountRow::amount)),
                ExportColumn.code("currency", stated(AmountRow::currency)),
                ExportColumn.text("precision", stated(words::precisionOf)),
                ExportColumn.day("verifiedOn", stepped(StepRow::verifiedOn)),
                ExportColumn.text("verifiedBy", stepped(StepRow::verifiedBy)),
                ExportColumn.text("evidence", stepped(StepRow::evidence)),
                ExportColumn.text("by", TimelineItem::by),
                ExportColumn.moment("recordedAt", TimelineItem::recordedAt),
                ExportColumn.<TimelineItem>code("id", item -> item.id().toString())
                        .onDemand());
    }

    private @Nullable String eventOf(TimelineItem item) {
        if (item.followUp() != null) {
            return sentences.say("export.contact." + item.followUp().kind());
        }
        if (item.closedGap() != null) {
            return sentences.say(
                    item.closedGap().undoneAt() == null ? "export.event.gap-closed" : "export.event.gap-reopened");
        }
        if (item.clock() != null) {
            return sentences.say("export.clock." + item.clock().kind());
        }
        return item.step() == null ? stated(words::of).apply(item) : words.of(item.step());
    }

    private @Nullable String contentOf(TimelineItem item) {
        if (item.followUp() != null) {
            SegmentMoved moved = item.followUp().moved();
            return moved == null ? item.followUp().content() : moved.in(language.current());
        }
        if (item.closedGap() != null) {
            return language.current().equals(Locale.ENGLISH)
                    ? item.closedGap().segmentNameEn()
                    : item.closedGap().segmentName();
        }
        if (item.clock() != null) {
            String outcome = sentences.say("export.outcome." + item.clock().outcome());
            return item.clock().reason() == null
                    ? outcome
                    : outcome + " " + item.clock().reason();
        }
        return item.step() == null ? stated(AmountRow::written).apply(item) : words.reasonOf(item.step());
    }

    private static <T> Function<TimelineItem, @Nullable T> said(Function<FollowUpRow, @Nullable T> part) {
        return item -> item.followUp() == null ? null : part.apply(item.followUp());
    }

    private static <T> Function<TimelineItem, @Nullable T> stepped(Function<StepRow, @Nullable T> part) {
        return item -> item.step() == null ? null : part.apply(item.step());
    }

    private static <T> Function<TimelineItem, @Nullable T> stated(Function<AmountRow, @Nullable T> part) {
        return item -> item.amount() == null ? null : part.apply(item.amount());
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return leads.visible(UUID.fromString(value)).name(); // the endpoint has read it as one
    }

    // the title may be that of a confidential lead
    @Override
    public ExportTrace trace(String filter) {
        return ExportTrace.KEY;
    }

    @Override
    public Page<TimelineItem> page(TimelineFilter filter, ExportPart part) {
        return diary.timeline(filter.lead, part.cursor(), part.limit());
    }
}
