package org.lianzhao.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactChunk;
import org.lianzhao.survey.SupplySurvey.Place;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** Rows of a file whose firms are held: makes records, or tells known ones anew. In a dry run nothing of it is written. */
final class SurveyChunk implements FactChunk<SurveyDraft> {
    private final ImportSource source;
    private final SurveyBook book;
    private final RehearsedSurveys rehearsed;
    private final Set<UUID> large;
    private final Map<Place, SupplySurvey> known;
    private final Map<Place, Integer> tellers;
    private final HeldSegments segments;
    private final List<SurveyChanged> changes = new ArrayList<>();

    SurveyChunk(
            ImportSource source,
            SurveyBook book,
            RehearsedSurveys rehearsed,
            Collection<CompanyRef> firms,
            Collection<SurveyDraft> drafts) {
        this.source = source;
        this.book = book;
        this.rehearsed = rehearsed;
        this.large = book.large(firms);
        this.known = book.of(firms.stream().map(CompanyRef::id).distinct().toList()).stream()
                .collect(Collectors.toMap(SupplySurvey::place, Function.identity(), (one, other) -> one, HashMap::new));
        this.tellers = source.rehearsal() ? rehearsed.tellers() : book.tellers(source.batch(), known.values());
        this.segments = new HeldSegments(book, drafts);
    }

    @Override
    public void check(SurveyDraft draft) {
        segments.check(draft);
    }

    @Override
    public RowResult take(ImportRow row, SurveyDraft draft, CompanyRef firm) {
        if (!large.contains(firm.id())) {
            return RowResult.rejected(row, firm.name(), new BadCell("company", "survey-not-large", firm.name()));
        }
        SegmentName segment = segments.of(draft);
        Place place = new Place(firm.id(), draft.year(), draft.side(), segment == null ? null : segment.id());
        SupplySurvey survey = known.get(place);
        SurveyFigures before = rehearsed.of(place);
        if (before == null && survey != null) {
            before = survey.figures();
        }
        RowResult result = before == null
                ? add(row, draft, place, firm, segment)
                : teach(row, draft, place, new Told(firm, segment, survey, before));
        if (result.outcome() != RowOutcome.REJECTED) {
            tellers.putIfAbsent(place, row.number());
        }
        return result;
    }

    private RowResult add(
            ImportRow row, SurveyDraft draft, Place place, CompanyRef firm, @Nullable SegmentName segment) {
        SurveyFigures figures = draft.figures();
        if (source.rehearsal()) {
            rehearsed.add(row.number(), place, figures);
            return RowResult.of(row, RowOutcome.CREATED, firm.name(), null, null);
        }
        SupplySurvey survey =
                new SupplySurvey(place, figures.rings(), figures.source(), source.handedInBy(), book.now());
        survey.enteredBy(source.batch(), row.number());
        book.add(survey);
        known.put(place, survey);
        changes.add(SurveyChanged.added(survey.row(firm.name(), segment)).onBehalfOf(source));
        return RowResult.of(row, RowOutcome.CREATED, firm.name(), null, survey.getId());
    }

    /** What is known of what a row tells. */
    private record Told(
            CompanyRef firm,
            @Nullable SegmentName segment,
            @Nullable SupplySurvey survey,
            SurveyFigures before) {}

    private RowResult teach(ImportRow row, SurveyDraft draft, Place place, Told told) {
        SupplySurvey survey = told.survey();
        String label = told.firm().name();
        UUID id = survey == null ? null : survey.getId();
        SurveyFigures after = told.before().taught(draft.figures(), source);
        Map<String, @Nullable Object> changed = told.before().changedIn(after);
        if (changed.isEmpty()) {
            return RowResult.of(row, RowOutcome.UNCHANGED, label, null, id);
        }
        BadCell contradiction = contradiction(row, tellers.get(place), survey, after);
        if (contradiction != null) {
            return RowResult.rejected(row, label, contradiction);
        }
        if (source.rehearsal()) {
            rehearsed.tell(place, after);
        } else if (survey != null) {
            SurveyRow was = survey.row(label, told.segment());
            survey.tell(after);
            changes.add(SurveyChanged.changed(was, survey.row(label, told.segment()))
                    .onBehalfOf(source));
        }
        return new RowResult(row.number(), RowOutcome.UPDATED, label, null, id, changed);
    }

    private static @Nullable BadCell contradiction(
            ImportRow row, @Nullable Integer teller, @Nullable SupplySurvey survey, SurveyFigures after) {
        // of two rows that differ nobody knows which one is right: the later one in the file is not the newer one
        if (teller != null && teller != row.number()) {
            return new BadCell("company", "survey.told-before", teller);
        }
        if (survey != null && survey.isJoined()) {
            return new BadCell("company", "survey.joined");
        }
        return after.rings().isMoreThanAll() ? new BadCell("total", "survey-over-total") : null;
    }

    @Override
    public void close() {
        if (!changes.isEmpty()) {
            book.flush();
            changes.forEach(book::tell);
        }
    }
}
