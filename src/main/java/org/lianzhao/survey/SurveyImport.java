package org.lianzhao.survey;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactImport;
import org.lianzhao.company.factfile.FactKind;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;

/** Files of supply surveys. As by hand, only the chain office enters them. */
@Singleton
class SurveyImport extends FactImport {
    static final FactKind KIND = new FactKind("surveys", "survey");

    private final SurveyColumns columns;
    private final FactFirms firms;
    private final SurveyBook book;
    private final JoinedRecords joined;
    private final Acting acting;

    SurveyImport(SurveyColumns columns, FactFirms firms, SurveyBook book, JoinedRecords joined, Acting acting) {
        super(KIND, firms);
        this.columns = columns;
        this.firms = firms;
        this.book = book;
        this.joined = joined;
        this.acting = acting;
    }

    @Override
    public List<ImportColumn> columns() {
        return SurveyColumns.ALL;
    }

    @Override
    public void requireAllowed() {
        if (!acting.person().may(Right.EDIT_CHAINS)) {
            throw new Forbidden("forbidden");
        }
    }

    @Override
    public ImportWork begin(ImportSource source) {
        return new SurveyFileWork(source, firms, columns, book);
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        return new SurveyReversal(source, firms, book, joined);
    }
}
