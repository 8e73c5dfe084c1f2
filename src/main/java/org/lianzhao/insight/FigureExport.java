package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianzhao.lead.LeadColumns;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.transfer.ExportColumn;
import org.lianzhao.transfer.ExportKind;
import org.lianzhao.transfer.ExportPart;

/** The leads behind a figure of the pipeline on their way out, with the columns of every list of leads. */
@ApplicationScoped
class FigureExport implements ExportKind<FigureFilter, LeadRow> {
    static final List<String> FILTERS = List.of("stage", "figure", "state", "asOf");

    private final Pipeline pipeline;
    private final LeadColumns columns;
    private final Sentences sentences;

    FigureExport(Pipeline pipeline, LeadColumns columns, Sentences sentences) {
        this.pipeline = pipeline;
        this.columns = columns;
        this.sentences = sentences;
    }

    @Override
    public String code() {
        return "pipeline-leads";
    }

    @Override
    public String titles() {
        return "leads";
    }

    @Override
    public List<ExportColumn<LeadRow>> columns() {
        return columns.all();
    }

    @Override
    public List<String> filters() {
        return FILTERS;
    }

    @Override
    public String worded(String filter, String value) {
        return filter.equals("asOf") ? value : sentences.say("export." + filter + "." + value);
    }

    // which figure it is, also where nobody has said so
    @Override
    public Optional<String> remark(FigureFilter filter) {
        String what = filter.state == null
                ? worded("stage", filter.stage().name()) + " "
                        + worded("figure", filter.figure().name())
                : worded("state", filter.state.name());
        return Optional.of(sentences.say("export.behind", pipeline.dayOf(filter.asOf), what));
    }

    // no transaction around it: what is held in memory is asked before one holds a connection
    @Override
    public Page<LeadRow> page(FigureFilter filter, ExportPart part) {
        return pipeline.behind(filter, part.cursor(), part.limit());
    }
}
