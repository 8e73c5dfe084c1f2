package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.SettingCalls;

/** A rejected target stays away until something new is known of it, and nothing else brings it back. */
@QuarkusTest
class RejectedTargetTest extends StoredListCalls {
    private final String word = fresh("示例品");
    private GapCalls gap;
    private String firm;

    @Inject
    EntityManager database;

    @BeforeEach
    void list() {
        gap = new GapCalls(word, word + "件");
        firm = GapCalls.firm("示例" + word + "厂", word);
    }

    private ValidatableResponse reject(String reason) {
        return Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "state", "REJECTED", "reason", reason))
                .post(gap.address(firm, "decision"))
                .then();
    }

    private void rejected() {
        score(gap);
        reject("电镀产能不符合准入").statusCode(200).body("state", is("REJECTED"));
    }

    private void staysAway() {
        score(gap);
        gap.list("").then().body("items.companyId", not(hasItem(firm)));
    }

    private void isBack() {
        score(gap);
        assertThat(gap.<String>of(firm, "work.state")).isEqualTo("OPEN");
        assertThat(gap.<String>of(firm, "work.returnedOn")).isNotNull();
    }

    @Test
    void it_is_rejected_with_a_reason_that_stays_readable() {
        score(gap);
        reject(" ").statusCode(400).body("violations.field", hasItem("reason"));
        reject("电镀产能不符合准入").statusCode(200);
        gap.list("?state=REJECTED")
                .then()
                .body("items.companyId", contains(firm))
                .body("items[0].work.reason", is("电镀产能不符合准入"));
        String other = GapCalls.firm("示例", word);
        staysAway();
        gap.list("").then().body("items.companyId", contains(other));
    }

    @Test
    void another_product_that_the_segment_needs_brings_it_back() {
        rejected();
        GapCalls.makes(firm, word + "件、" + word);
        isBack();
    }

    @Test
    void a_signal_brings_it_back_and_one_that_goes_again_does_not() {
        String signal =
                SignalCalls.entered(firm, "示例一", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        rejected();
        removed(signal);
        staysAway();
        SignalCalls.entered(firm, "示例二", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        isBack();
    }

    private void removed(String signal) {
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "reason", "示例"))
                .post("/api/companies/" + firm + "/signals/" + signal + "/removal")
                .then()
                .statusCode(200);
    }

    @Test
    void a_signal_that_is_taken_back_and_entered_again_does_not() {
        LocalDate day = LocalDate.now(ZoneTime.ZONE).plusMonths(2);
        String signal = SignalCalls.entered(firm, "示例一", day);
        rejected();
        removed(signal);
        staysAway();
        SignalCalls.entered(firm, "示例一", day);
        staysAway();
    }

    @Test
    void a_signal_that_whoever_rejected_it_knew_of_does_not_though_the_list_had_not_heard_yet() {
        score(gap);
        SignalCalls.entered(firm, "示例", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        reject("电镀产能不符合准入").statusCode(200);
        staysAway();
    }

    @Test
    void a_word_that_the_segment_gets_and_the_firm_has_always_said_does_not() {
        String later = fresh("示例后");
        GapCalls.makes(firm, word + "、" + later);
        rejected();
        gap.speaksOf(word, later);
        staysAway();
        staysAway();
        String latest = fresh("示例再");
        gap.speaksOf(word, later, latest);
        staysAway();
        GapCalls.makes(firm, word + "、" + latest);
        isBack();
    }

    @Test
    void a_signal_that_comes_with_another_map_does_bring_it_back() {
        rejected();
        gap.speaksOf(word);
        SignalCalls.entered(firm, "示例", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        isBack();
    }

    @Test
    void a_tag_that_begins_to_count_does_not_and_one_that_the_firm_is_given_does() {
        String tag = fresh("示例标");
        String other = fresh("示例签");
        tagged(List.of(tag));
        rejected();
        counts(tag);
        counts(other);
        staysAway();
        assertThat(gap.list("?state=REJECTED")
                        .<List<String>>path("items[0].reasons.text")
                        .toString())
                .contains(tag);
        tagged(List.of(tag, other));
        isBack();
    }

    private void tagged(List<String> tags) {
        int version = Caller.as(Role.MEMBER).get("/api/companies/" + firm).path("version");
        Caller.as(Role.MEMBER)
                .body(Map.of("version", version, "tags", tags))
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
    }

    private static void counts(String tag) {
        Object version = SettingCalls.dictionary(TargetSettings.STRENGTHS).get("version");
        Caller.as(Role.ADMIN)
                .body(Map.of("version", version, "code", tag, "name", tag, "nameEn", "Example", "reason", "示例"))
                .post("/api/dictionaries/" + TargetSettings.STRENGTHS + "/values")
                .then()
                .statusCode(201);
    }

    @Test
    void a_tie_of_somebody_there_brings_it_back() {
        rejected();
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name",
                        "王示例",
                        "post",
                        Map.of("companyId", firm, "title", "总经理"),
                        "ties",
                        List.of(Map.of("kind", "CHAMBER", "text", "示例商会")),
                        "confirmed",
                        true))
                .post("/api/people")
                .then()
                .statusCode(201);
        isBack();
        assertThat(gap.<List<String>>of(firm, "reasons.source")).contains("人员资料");
    }

    @Test
    void other_weights_do_not() {
        SettingCalls.set(Role.CHAIN_OFFICE, group(), Map.of("fit", 15, "signal", 35))
                .statusCode(200);
        rejected();
        SettingCalls.set(Role.CHAIN_OFFICE, group(), Map.of("fit", 30, "signal", 20))
                .statusCode(200);
        staysAway();
    }

    private String group() {
        return "target-weights-" + gap.chain();
    }

    @Test
    void a_word_that_is_written_otherwise_or_within_a_known_one_does_not() {
        GapCalls.makes(firm, word + "件");
        rejected();
        gap.speaksOf(word.toUpperCase(Locale.ROOT), word + "件 ");
        staysAway();
        gap.speaksOf(word);
        staysAway();
    }

    @Test
    void what_an_earlier_release_kept_of_it_does_not_but_news_do() {
        rejected();
        UUID segment = id(gap);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update target_work set known_reasons = 'target.products|示例|名单|' where segment_id = :segment")
                        .setParameter("segment", segment)
                        .executeUpdate());
        GapCalls.makes(firm, word + "、示例");
        staysAway();
        SignalCalls.entered(firm, "示例", LocalDate.now(ZoneTime.ZONE).plusMonths(2));
        isBack();
    }
}
