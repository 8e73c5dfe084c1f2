package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;

/** What signals do to stored targets. */
@QuarkusTest
class StoredSignalsTest extends StoredListCalls {
    private final String word = fresh("示例品");

    @Test
    void a_signal_that_counts_brings_points_and_one_that_has_expired_none() {
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        LocalDate today = LocalDate.now(ZoneTime.ZONE);
        SignalCalls.entered(firm, "租约到期", today, today.plusMonths(2), today.plusYears(1));
        SignalCalls.entered(firm, "旧闻", today.minusDays(9), today.plusMonths(2), today.minusDays(1));
        score(gap);
        assertThat(gap.<Integer>of(firm, "score")).isEqualTo(20 + 12 + 10);
        assertThat(gap.<List<String>>of(firm, "reasons.text"))
                .anyMatch(text -> text.contains("租约到期"))
                .noneMatch(text -> text.contains("旧闻"));
        assertThat(gap.<List<String>>of(firm, "reasons.link")).contains("https://example.com/a");
    }

    @Test
    void a_signal_is_told_to_each_reader_in_his_language() {
        GapCalls gap = new GapCalls(word);
        String firm = GapCalls.firm("示例", word);
        SignalCalls.entered(firm, "租约到期", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        score(gap);
        String reasons = "items.find { it.companyId == '" + firm + "' }.reasons.";
        var english = Caller.as(Role.MEMBER)
                .header("Accept-Language", "en")
                .get("/api/segments/" + gap.segment() + "/targets?limit=200");
        assertThat(english.<List<String>>path(reasons + "text"))
                .anyMatch(text -> text.startsWith("Sign: Lease ends: "))
                .anyMatch(text -> text.startsWith("The time is near: Lease ends "));
        assertThat(english.<List<String>>path(reasons + "source")).contains("Entered by hand");
        assertThat(gap.<List<String>>of(firm, "reasons.text")).anyMatch(text -> text.startsWith("动向：租约到期："));
        assertThat(gap.<List<String>>of(firm, "reasons.source")).contains("人工录入");
    }
}
