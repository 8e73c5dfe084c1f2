package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.person.NamedPerson;

/**
 * Who and what brought a lead, as its reader may know it.
 *
 * @param name who brought it, where neither the register nor the people have him; masked for whoever may not read people
 * @param eventOn the day of the event, where it is known
 * @param firstContact the colleague who received the lead first (首接人); null where that was not noted
 */
record LeadSourceView(
        @Nullable CompanyRef company,
        @Nullable NamedPerson person,
        @Nullable String name,
        @Nullable String event,
        @Nullable LocalDate eventOn,
        @Nullable String trip,
        @Nullable LocalDate tripOn,
        @Nullable String note,
        @Nullable PersonRef firstContact) {}
