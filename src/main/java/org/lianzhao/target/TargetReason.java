package org.lianzhao.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** Why a lead was made, as the target list said on that day, to be put into words for whoever reads it. */
@Entity
class TargetReason {
    private static final String BETWEEN = "\n";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private UUID leadId;

    private int points;

    /** What the oldest have instead of a code: the sentence, in the language of whoever made the lead. */
    private @Nullable String reason;

    private @Nullable String code;
    private @Nullable String words;
    private String source;
    private @Nullable LocalDate sourceOn;

    protected TargetReason() {}

    /** @param entered since when the register knows the firm: facts without a day of their own are no fresher */
    TargetReason(UUID lead, Reason reason, @Nullable LocalDate entered) {
        this.id = Ids.next();
        this.leadId = lead;
        this.points = reason.points();
        this.code = reason.code();
        this.words = String.join(BETWEEN, reason.words());
        this.source = reason.source();
        this.sourceOn = reason.on() == null ? entered : reason.on();
    }

    Points in(Wording wording, Wording.Labels labels) {
        List<String> said = words == null ? List.of() : List.of(words.split(BETWEEN));
        String text = code == null ? String.valueOf(reason) : wording.say(code, said, labels);
        return new Points(text, points, wording.source(source), sourceOn, null, null, null, said);
    }
}
