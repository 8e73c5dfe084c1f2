package org.lianzhao.signal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.FieldImages;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportSource;

/** What may be told anew of a signal that is known: where it is known from, where it can be read, when it is so. */
record SignalDetails(
        String source, @Nullable String link, @Nullable LocalDate happensOn, LocalDate expiresOn) {

    /** What a row tells of a signal that nobody knew. */
    static SignalDetails of(SignalDraft draft) {
        return new SignalDetails(
                draft.source(),
                MovementSignal.sourceLink(draft.kind(), draft.link()),
                draft.happensOn(),
                MovementSignal.end(draft.noticedOn(), draft.expiresOn()));
    }

    /** These, with what a row tells, as far as the rules of its columns let it. */
    SignalDetails taught(SignalDraft draft, ImportSource rules) {
        LocalDate end = draft.expiresOn() == null ? null : MovementSignal.end(draft.noticedOn(), draft.expiresOn());
        return new SignalDetails(
                Objects.requireNonNull(rules.rule("source", FillRule.KEEP).settled(source, draft.source())),
                rules.rule("link", FillRule.IF_EMPTY).settled(link, draft.link()),
                rules.rule("happensOn", FillRule.IF_EMPTY).settled(happensOn, draft.happensOn()),
                Objects.requireNonNull(
                        rules.rule("expiresOn", FillRule.OVERWRITE).settled(expiresOn, end)));
    }

    /** The fields that differ in the other ones: what each is here and there. */
    Map<String, @Nullable Object> changedIn(SignalDetails other) {
        return FieldImages.between(fields(), other.fields());
    }

    /** These, with those of the changed fields as they were that nobody has changed since. */
    SignalDetails restored(Map<String, @Nullable Object> changed) {
        Map<String, @Nullable String> fields = FieldImages.restored(fields(), changed);
        return new SignalDetails(
                Objects.requireNonNull(fields.get("source")),
                fields.get("link"),
                day(fields.get("happensOn")),
                Objects.requireNonNull(day(fields.get("expiresOn"))));
    }

    /** Those of the changed fields that somebody has changed since. */
    Map<String, @Nullable Object> changedSince(Map<String, @Nullable Object> changed) {
        return FieldImages.changedSince(fields(), changed);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("source", source);
        fields.put("link", link);
        fields.put("happensOn", happensOn == null ? null : happensOn.toString());
        fields.put("expiresOn", expiresOn.toString());
        return fields;
    }
}
