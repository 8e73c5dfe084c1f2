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

    TargetReason(UUID lead, Reason reason, @Nullable LocalDate sourceOn) {
        this.id = Ids.next();
        this.leadId = lead;
        this.points = reason.points();
        this.code = reason.code();
        this.words = String.join(BETWEEN, reason.words());
        this.source = reason.source();
        this.sourceOn = sourceOn;
    }

    Points in(Wording wording) {
        String text = code == null
                ? String.valueOf(reason)
                : wording.say(code, words == null ? List.of() : List.of(words.split(BETWEEN)));
        return new Points(text, points, source, sourceOn);
    }
}
