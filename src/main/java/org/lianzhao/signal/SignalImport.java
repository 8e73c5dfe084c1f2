package org.lianzhao.signal;

import jakarta.inject.Singleton;
import java.util.List;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactImport;
import org.lianzhao.company.factfile.FactKind;
import org.lianzhao.setting.Dictionaries;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;

/** Files of movement signals of firms that the register has. */
@Singleton
class SignalImport extends FactImport {
    static final FactKind KIND = new FactKind("signals", "signal");

    private final SignalColumns columns;
    private final FactFirms firms;
    private final SignalBook book;
    private final Dictionaries dictionaries;

    SignalImport(SignalColumns columns, FactFirms firms, SignalBook book, Dictionaries dictionaries) {
        super(KIND, firms);
        this.columns = columns;
        this.firms = firms;
        this.book = book;
        this.dictionaries = dictionaries;
    }

    @Override
    public List<ImportColumn> columns() {
        return SignalColumns.ALL;
    }

    @Override
    public ImportWork begin(ImportSource source) {
        return new SignalIntake(source, firms, columns, dictionaries.words(SignalDictionary.KINDS), book);
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        return new SignalReversal(source, firms, book);
    }
}
