package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.PastedTable;

/** Enters a pasted table: its rows are read as those of a file are, and entered as those that somebody enters by hand. */
@ApplicationScoped
class SurveyPasting {
    private final SurveyColumns columns;
    private final SurveyBook book;
    private final SurveyDesk desk;
    private final OutcomeWords words;

    SurveyPasting(SurveyColumns columns, SurveyBook book, SurveyDesk desk, OutcomeWords words) {
        this.columns = columns;
        this.book = book;
        this.desk = desk;
        this.words = words;
    }

    /** Enters what can be, and says of every row what became of it. */
    List<SurveyOutcome> enter(SurveyTable table) {
        List<ImportRow> rows = new PastedTable(SurveyColumns.ALL).rows("text", table.text());
        if (rows.isEmpty()) {
            throw new Invalid("text", "survey-table-empty");
        }
        if (rows.size() > SurveyBatch.MOST) {
            throw new Invalid("text", "survey-table-long", SurveyBatch.MOST);
        }
        SegmentCodes segments = new SegmentCodes(book);
        TreeMap<Integer, SurveyOutcome> outcomes = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        List<NewSurvey> said = new ArrayList<>();
        rows.forEach(row -> {
            try {
                said.add(read(row, segments));
                numbers.add(row.number());
            } catch (BadCell bad) {
                outcomes.put(row.number(), words.unreadable(row.number(), bad));
            }
        });
        List<SurveyOutcome> entered = said.isEmpty() ? List.of() : desk.addAll(said);
        entered.forEach(outcome -> {
            int number = numbers.get(outcome.row() - 1);
            outcomes.put(number, outcome.pasted(number));
        });
        return List.copyOf(outcomes.values());
    }

    private NewSurvey read(ImportRow row, SegmentCodes segments) {
        if (row.defect() != null) {
            throw row.defect();
        }
        FirmSaid firm = SurveyImport.KIND.firm(row);
        SurveyDraft draft = columns.pasted(row, segments);
        Rings rings = draft.figures().rings();
        return new NewSurvey(
                null,
                firm.name(),
                firm.creditCode(),
                draft.year(),
                draft.side(),
                draft.segment(),
                SurveyUnit.YUAN_10K,
                false,
                rings.total(),
                rings.zone(),
                rings.city(),
                rings.province(),
                draft.figures().source());
    }
}
