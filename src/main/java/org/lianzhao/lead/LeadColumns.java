package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.text.CallerLanguage;
import org.lianzhao.transfer.ExportColumn;

/** The columns with which leads are taken out, whichever list they are of. */
@ApplicationScoped
public class LeadColumns {
    private final Dictionaries dictionaries;
    private final Sentences sentences;
    private final CallerLanguage language;

    LeadColumns(Dictionaries dictionaries, Sentences sentences, CallerLanguage language) {
        this.dictionaries = dictionaries;
        this.sentences = sentences;
        this.language = language;
    }

    /** All of them, in the order people expect. */
    public List<ExportColumn<LeadRow>> all() {
        return List.of(
                ExportColumn.text("title", LeadRow::title),
                ExportColumn.text("companyName", LeadRow::companyName),
                ExportColumn.text("stage", lead -> sentences.say("export.stage." + lead.stage())),
                ExportColumn.text("state", lead -> sentences.say("export.state." + lead.state())),
                ExportColumn.day("stageSince", LeadRow::stageSince),
                ExportColumn.number("stageDays", lead -> BigDecimal.valueOf(lead.stageDays())),
                ExportColumn.text("segment", this::segmentOf),
                ExportColumn.number("totalInvestment", LeadRow::totalInvestment),
                ExportColumn.text("owner", lead -> lead.owner().name()),
                ExportColumn.text(
                        "taskForce",
                        lead -> lead.taskForce() == null
                                ? null
                                : lead.taskForce().name()),
                ExportColumn.text("nextStep", LeadRow::nextStep),
                ExportColumn.day("nextOn", LeadRow::nextOn),
                ExportColumn.text("clock", this::clockOf),
                ExportColumn.day("dueOn", LeadRow::dueOn),
                ExportColumn.text("overdue", lead -> yes(lead.overdue())),
                ExportColumn.day("receivedOn", LeadRow::receivedOn),
                ExportColumn.text("sourceChannel", this::channelOf),
                ExportColumn.text("sourceCompany", LeadRow::sourceCompany),
                ExportColumn.<LeadRow>text("confidential", lead -> yes(lead.confidential()))
                        .onDemand(),
                ExportColumn.<LeadRow>code("id", lead -> lead.id().toString()).onDemand());
    }

    private @Nullable String segmentOf(LeadRow lead) {
        SegmentName segment = lead.segment();
        if (segment == null) {
            return lead.offChain() ? sentences.say("export.off-chain") : null;
        }
        return segment.in(language.current());
    }

    private @Nullable String clockOf(LeadRow lead) {
        return lead.clock() == null ? null : sentences.say("export.clock." + lead.clock());
    }

    private @Nullable String channelOf(LeadRow lead) {
        String channel = lead.sourceChannel();
        return channel == null
                ? null
                : dictionaries
                        .words(LeadDictionaries.SOURCE_CHANNEL)
                        .named(List.of(channel), language.current())
                        .get(0);
    }

    private @Nullable String yes(boolean holds) {
        return holds ? sentences.say("export.yes") : null;
    }
}
