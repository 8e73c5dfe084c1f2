package org.lianzhao.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Who is named in a referral has agreed to it, and is shown in full only with a trace. */
@QuarkusTest
class ReferralContactTest extends ReferralCalls {
    @Test
    void nobody_is_named_without_having_agreed() {
        for (Map<String, ?> contact : List.<Map<String, ?>>of(
                Map.of("name", "王示例"),
                Map.of("phone", "13800001234", "consent", Map.of("scope", "招商对接")),
                Map.of("title", "副总", "consent", Map.of("basis", "SEPARATE_CONSENT")))) {
            refer(chamber(), body(Map.of("contact", contact)))
                    .statusCode(422)
                    .body("type", is("/problems/consent-required"))
                    .body("code", is("CONSENT_REQUIRED"));
        }
    }

    @Test
    void a_contact_is_shown_in_part_and_in_full_only_with_a_trace() {
        refer(chamber(), body(Map.of("contact", CONTACT))).statusCode(201);
        String lead = leadOn(firm);
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lead + "/referral")
                .then()
                .body("contact.name", is("王**"))
                .body("contact.phone", is("138******34"))
                .body("contact.consentOn", is("2025-02-14"));
        Caller.as(Role.LEADER)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(403);
        Caller.as(Role.MEMBER).get("/api/leads/" + lead + "/referral").then().statusCode(404);
        Caller.as(Role.MEMBER)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(404);
        Caller.as(Role.OFFICE)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(200)
                .body("phone", is("13800001234"));
        String audit = Caller.as(Role.AUDITOR)
                .queryParam("limit", 50)
                .get("/api/audit")
                .then()
                .body("items.event", hasItem("contact-disclosed"))
                .extract()
                .asString();
        assertThat(audit).doesNotContain("13800001234").doesNotContain("王示例");
    }

    @Test
    void numbers_of_people_in_what_a_chamber_writes_reach_nobody_without_a_trace() {
        String words = "联系人王某某 13800138000，邮箱 wang@example.com";
        refer(
                        chamber(),
                        body(Map.of(
                                "note",
                                words,
                                "project",
                                Map.of(
                                        "title",
                                        "示例产线 13900139000",
                                        "segmentHint",
                                        "EL-10",
                                        "investmentBand",
                                        "1–5 亿元",
                                        "siteNeed",
                                        "厂房 5000㎡，找 13700137000"))))
                .statusCode(201);
        String lead = leadOn(firm);
        Caller.as(Role.LEADER)
                .get("/api/leads/" + lead)
                .then()
                .body("title", is("示例产线 139******00"))
                .body("summary", is("联系人王某某 138******00，邮箱 w***@example.com"))
                .body("segment", nullValue())
                .body("details.INVESTMENT_BAND", is("1–5 亿元"))
                .body("details.SITE_NEED", is("厂房 5000㎡，找 137******00"));
        Caller.as(Role.LEADER)
                .get("/api/leads/" + lead + "/referral")
                .then()
                .body("note", is("联系人王某某 138******00，邮箱 w***@example.com"))
                .body("siteNeed", is("厂房 5000㎡，找 137******00"))
                .body("holdsBack", is(true));
        Caller.as(Role.OFFICE)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(200)
                .body("note", is(words))
                .body("projectTitle", is("示例产线 13900139000"))
                .body("siteNeed", is("厂房 5000㎡，找 13700137000"));
        assertThat(Caller.as(Role.AUDITOR)
                        .queryParam("subjectId", lead)
                        .get("/api/audit")
                        .asString())
                .contains("contact-disclosed")
                .doesNotContain("13800138000")
                .doesNotContain("13900139000");
    }

    @Test
    void where_nobody_is_named_there_is_nothing_to_disclose() {
        refer(chamber(), body(Map.of("note", "示例说明"))).statusCode(201);
        String lead = leadOn(firm);
        Caller.as(Role.OFFICE).get("/api/leads/" + lead + "/referral").then().body("holdsBack", is(false));
        Caller.as(Role.OFFICE)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(404);
    }
}
