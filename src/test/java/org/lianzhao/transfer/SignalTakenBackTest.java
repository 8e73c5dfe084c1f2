package org.lianzhao.transfer;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Files of signals are taken back, each what it told, as far as no other file told it as well. */
@QuarkusTest
class SignalTakenBackTest extends SignalFilesTest {
    @Test
    void a_later_file_tells_a_known_signal_what_it_lacked_and_both_can_be_taken_back() {
        String firm = firm(mark, null);
        String first = signals(TITLES + lease(mark, "", "https://example.org/c"), "commit");
        counts(first, 1, 0, 0, 0, 0);
        String later = signals(TITLES + lease(mark, "2026-12-31", "https://example.org/c"), "commit");
        counts(later, 0, 1, 0, 0, 0);
        of(firm).body("items[0].happensOn", is("2026-12-31"));
        takeBack(later);
        show(later).body("reversal.restored", is(1)).body("reversal.kept", is(0));
        of(firm).body("items[0].link", is("https://example.org/c")).body("items[0].happensOn", nullValue());
        takeBack(first);
        show(first).body("reversal.removed", is(1));
        of(firm).body("items", empty());
        Caller.as(Role.AUDITOR)
                .queryParam("subjectId", firm)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("company-signal-changed"))
                .body("items.event", hasItem("company-signal-removed"));
    }

    @Test
    void a_signal_that_a_later_file_tells_as_well_stays_until_that_is_taken_back() {
        String firm = firm(mark, null);
        String first = signals(TITLES + lease(mark, "", "https://example.org/c"), "commit");
        String again = signals(TITLES + lease(mark, "", "https://example.org/c"), "commit");
        takeBack(first);
        show(first).body("reversal.removed", is(0)).body("reversal.kept", is(1));
        of(firm).body("items", hasSize(1));
        takeBack(again);
        takeBack(first);
        show(first).body("reversal.removed", is(1)).body("reversal.kept", is(0));
        of(firm).body("items", empty());
    }
}
