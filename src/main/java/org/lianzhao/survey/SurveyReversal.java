package org.lianzhao.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.factfile.FactFirms;
import org.lianzhao.company.factfile.FactReversal;
import org.lianzhao.transfer.ChangedRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.RowResult.Remark;
import org.lianzhao.transfer.TakenBack;

/** Takes a file of surveys back: what it told of known records, and those that it entered, of which the history tells. */
final class SurveyReversal extends FactReversal {
    private static final Remark JOINED = remark("reversal.survey-joined");

    private final ImportSource source;
    private final FactFirms register;
    private final SurveyBook book;
    private final JoinedRecords joined;

    SurveyReversal(ImportSource source, FactFirms register, SurveyBook book, JoinedRecords joined) {
        super(SurveyColumns.ALL);
        this.source = source;
        this.register = register;
        this.book = book;
        this.joined = joined;
    }

    /** Some records with what has to be known to name them. */
    private record Some(Map<UUID, SupplySurvey> records, Map<UUID, CompanyRef> firms, Map<UUID, SegmentName> segments) {
        SurveyRow row(SupplySurvey survey) {
            CompanyRef firm = Objects.requireNonNull(firms.get(survey.getCompanyId()));
            UUID segment = survey.place().segmentId();
            return survey.row(firm.name(), segment == null ? null : segments.get(segment));
        }
    }

    private Some some(Collection<UUID> ids) {
        List<SupplySurvey> records = book.all(ids);
        return new Some(
                records.stream().collect(Collectors.toMap(SupplySurvey::getId, Function.identity())),
                register.of(records.stream()
                        .map(SupplySurvey::getCompanyId)
                        .distinct()
                        .toList()),
                book.segments(records));
    }

    @Override
    public List<TakenBack> restore(List<ChangedRow> rows) {
        List<UUID> ids = rows.stream().map(ChangedRow::subject).distinct().toList();
        Some some = some(ids);
        Set<UUID> elsewhere = joined.among(ids);
        List<TakenBack> results = new ArrayList<>();
        for (ChangedRow row : rows) {
            SupplySurvey survey = some.records().get(row.subject());
            results.add(
                    survey == null
                            // where nothing else holds its amounts the change went with the record
                            ? whole(row, elsewhere.contains(row.subject()) ? JOINED : null)
                            : restore(survey, some, row));
        }
        book.flush();
        return results;
    }

    private TakenBack restore(SupplySurvey survey, Some some, ChangedRow row) {
        if (survey.isJoined()) { // what it was before is no part of the sum that can be told apart
            return whole(row, JOINED);
        }
        Map<String, @Nullable Object> left = survey.figures().changedSince(row.before());
        SurveyFigures restored = survey.figures().restored(row.before());
        if (restored.rings().isMoreThanAll()) { // what was told since does not go with what was before
            left = row.before();
        } else if (left.size() < row.before().size()) {
            SurveyRow was = some.row(survey);
            survey.tell(restored);
            book.tell(SurveyChanged.changed(was, some.row(survey)).onBehalfOf(source));
        }
        return givenBack(row, left);
    }

    @Override
    public List<MadeRecord> madeAfter(@Nullable UUID last, int most) {
        return Stream.of(book.madeBy(source.batch(), last, most), joined.madeBy(source.batch(), last, most))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(record -> record.subject().toString())) // as the database orders keys
                .limit(most)
                .toList();
    }

    @Override
    public List<TakenBack> remove(List<MadeRecord> records) {
        List<UUID> ids = records.stream().map(MadeRecord::subject).toList();
        Set<UUID> used = book.usedByOthers(source.batch(), ids);
        Some some = some(ids);
        Map<UUID, Remark> kept = new HashMap<>();
        joined.among(ids).forEach(record -> kept.put(record, JOINED));
        some.records().values().forEach(survey -> {
            if (used.contains(survey.getId()) || survey.isJoined()) {
                kept.put(survey.getId(), survey.isJoined() ? JOINED : USED);
                return;
            }
            book.tell(SurveyChanged.removed(some.row(survey), source.fileName()).onBehalfOf(source));
            book.remove(survey);
        });
        book.flush();
        return removed(records, kept);
    }
}
