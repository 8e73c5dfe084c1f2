package org.lianzhao.target;

import java.time.LocalDate;
import java.util.Map;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;

/** Signals that tests enter: leases that end. */
final class SignalCalls {
    private SignalCalls() {}

    /** Noticed today and good for a year; its key. */
    static String entered(String firm, String text, LocalDate happens) {
        LocalDate today = LocalDate.now(ZoneTime.ZONE);
        return entered(firm, text, today, happens, today.plusYears(1));
    }

    static String entered(String firm, String text, LocalDate noticed, LocalDate happens, LocalDate expires) {
        return Caller.as(Role.MEMBER)
                .body(Map.of(
                        "kind",
                        "LEASE_END",
                        "text",
                        text,
                        "source",
                        "走访",
                        "link",
                        "https://example.com/a",
                        "noticedOn",
                        noticed.toString(),
                        "happensOn",
                        happens.toString(),
                        "expiresOn",
                        expires.toString()))
                .post("/api/companies/" + firm + "/signals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
