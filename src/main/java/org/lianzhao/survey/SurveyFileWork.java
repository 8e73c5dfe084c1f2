package org.lianzhao.survey;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactChunk;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactIntake;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;

/** Takes one file of surveys in, or tries what would happen. */
final class SurveyFileWork extends FactIntake<SurveyDraft> {
    private final ImportSource source;
    private final SurveyColumns columns;
    private final SurveyBook book;
    private final SegmentCodes segments;
    private final RehearsedSurveys rehearsed = new RehearsedSurveys();

    SurveyFileWork(ImportSource source, FactFirms firms, SurveyColumns columns, SurveyBook book) {
        super(SurveyImport.KIND, firms, source);
        this.source = source;
        this.columns = columns;
        this.book = book;
        this.segments = new SegmentCodes(book);
    }

    @Override
    protected SurveyDraft read(ImportRow row) {
        return columns.read(row, segments);
    }

    @Override
    protected FactChunk<SurveyDraft> begin(Collection<CompanyRef> held, Collection<SurveyDraft> facts) {
        return new SurveyChunk(source, book, rehearsed, held, facts);
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
