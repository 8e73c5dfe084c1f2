package org.lianzhao.signal;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactChunk;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactIntake;
import org.lianzhao.setting.DictionaryWords;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;

/** Takes one file of signals in, or tries what would happen. */
final class SignalIntake extends FactIntake<SignalDraft> {
    private final ImportSource source;
    private final SignalColumns columns;
    private final DictionaryWords kinds;
    private final SignalBook book;
    private final RehearsedSignals rehearsed = new RehearsedSignals();

    SignalIntake(ImportSource source, FactFirms firms, SignalColumns columns, DictionaryWords kinds, SignalBook book) {
        super(SignalImport.KIND, firms, source);
        this.source = source;
        this.columns = columns;
        this.kinds = kinds;
        this.book = book;
    }

    @Override
    protected SignalDraft read(ImportRow row) {
        SignalDraft draft = columns.read(row, kinds);
        BadCell.reading(() -> SignalDetails.of(draft)); // its days may contradict each other, its link lead nowhere
        return draft;
    }

    @Override
    protected FactChunk<SignalDraft> begin(Collection<CompanyRef> held, Collection<SignalDraft> facts) {
        return new SignalChunk(source, book, rehearsed, held);
    }

    @Override
    protected Optional<UUID> firmOf(UUID record) {
        return book.firmOf(record);
    }

    @Override
    public void drop(ImportRow row) {
        rehearsed.drop(row.number());
    }
}
