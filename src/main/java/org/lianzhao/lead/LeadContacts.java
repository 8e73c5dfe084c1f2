package org.lianzhao.lead;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When somebody was in touch about a lead, as far as it was written down: what its clocks go by. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class LeadContacts {
    private @Nullable LocalDate respondedOn;
    private @Nullable LocalDate fedBackOn;
    private @Nullable LocalDate updatedOn;

    /** Notes what was done: the first contact and feedback count, and the last of everything. */
    void note(WorkDone done) {
        LocalDate day = done.day();
        if (done.contact()) {
            respondedOn = earlier(respondedOn, day);
        }
        if (done.feedback()) {
            fedBackOn = earlier(fedBackOn, day);
        }
        updatedOn = updatedOn == null || updatedOn.isBefore(day) ? day : updatedOn;
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate day) {
        return known == null || day.isBefore(known) ? day : known;
    }
}
