package org.lianzhao.survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.transfer.ImportSource;

/** Somebody entered what a firm bought or sold in a year, or took that back, or its segment goes on as another. */
public record SurveyChanged(
        String name,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Optional<Author> author)
        implements Change {

    private SurveyChanged(
            String name, SurveyRow row, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        this(name, subject(row), before, after, Optional.empty());
    }

    static SurveyChanged added(SurveyRow row) {
        return new SurveyChanged("supply-survey-added", row, Map.of(), facts(row));
    }

    static SurveyChanged removed(SurveyRow row, String reason) {
        return new SurveyChanged("supply-survey-removed", row, facts(row), Map.of("reason", reason));
    }

    /** Its segment goes on as another one, of which the firm told for the same year, too: both amounts are one now. */
    static SurveyChanged joined(SurveyRow gone, SurveyRow sum) {
        return new SurveyChanged("supply-survey-joined", sum, facts(gone), facts(sum));
    }

    /** An import told it anew, or was taken back. */
    static SurveyChanged changed(SurveyRow before, SurveyRow after) {
        return new SurveyChanged("supply-survey-changed", after, facts(before), facts(after));
    }

    /** The same, by an import: on behalf of whoever handed the file in. */
    SurveyChanged onBehalfOf(ImportSource source) {
        return new SurveyChanged(name, subject, before, after, source.author());
    }

    private static Subject subject(SurveyRow row) {
        return new Subject("company", row.companyId(), row.company());
    }

    private static Map<String, @Nullable Object> facts(SurveyRow row) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("year", row.year());
        facts.put("surveySide", row.side().name());
        facts.put("segment", row.segmentCode());
        facts.put("surveyTotal", row.total().toPlainString());
        facts.put("surveyZone", plain(row.zone()));
        facts.put("surveyCity", plain(row.city()));
        facts.put("surveyProvince", plain(row.province()));
        facts.put("source", row.source());
        return facts;
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Optional<Author> onBehalfOf() {
        return author;
    }
}
