package org.lianzhao.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.FieldImages;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportSource;

/** What may be told anew of a record: its amounts, and where they are known from. */
record SurveyFigures(Rings rings, String source) {

    /** These, with what a row tells, as far as the rules of its columns let it; a cell that is empty takes nothing away. */
    SurveyFigures taught(SurveyFigures said, ImportSource rules) {
        Rings next = new Rings(
                Objects.requireNonNull(settled(rules, "total", rings.total(), said.rings.total())),
                settled(rules, "zone", rings.zone(), said.rings.zone()),
                settled(rules, "city", rings.city(), said.rings.city()),
                settled(rules, "province", rings.province(), said.rings.province()));
        boolean changed = !new SurveyFigures(next, source).fields().equals(fields());
        // amounts that are told anew are known from where they are told
        return new SurveyFigures(next, changed ? said.source : source);
    }

    private static @Nullable BigDecimal settled(
            ImportSource rules, String column, @Nullable BigDecimal known, @Nullable BigDecimal said) {
        return rules.rule(column, FillRule.OVERWRITE).settled(known, said);
    }

    /** The fields that differ in the other ones: what each is here and there. */
    Map<String, @Nullable Object> changedIn(SurveyFigures other) {
        return FieldImages.between(fields(), other.fields());
    }

    /** These, with those of the changed fields as they were that nobody has changed since. */
    SurveyFigures restored(Map<String, @Nullable Object> changed) {
        Map<String, @Nullable String> fields = FieldImages.restored(fields(), changed);
        Rings was = new Rings(
                Objects.requireNonNull(amount(fields.get("total"))),
                amount(fields.get("zone")),
                amount(fields.get("city")),
                amount(fields.get("province")));
        return new SurveyFigures(was, Objects.requireNonNull(fields.get("source")));
    }

    /** Those of the changed fields that somebody has changed since. */
    Map<String, @Nullable Object> changedSince(Map<String, @Nullable Object> changed) {
        return FieldImages.changedSince(fields(), changed);
    }

    private Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("total", plain(rings.total()));
        fields.put("zone", plain(rings.zone()));
        fields.put("city", plain(rings.city()));
        fields.put("province", plain(rings.province()));
        fields.put("source", source);
        return fields;
    }

    // the database gives two digits, whatever was told
    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable BigDecimal amount(@Nullable String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }
}
