package org.lianzhao.lead;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.lead.LeadCalls.member;
import static org.lianzhao.lead.LeadCalls.move;
import static org.lianzhao.lead.LeadCalls.open;
import static org.lianzhao.lead.LeadCalls.opened;
import static org.lianzhao.lead.LeadCalls.patch;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.SettingCalls;

/** Fields of a lead that are filled from dictionaries. */
@QuarkusTest
class LeadDictionariesTest extends HttpTest {

    @AfterEach
    void bring_back() {
        SettingCalls.retire("source-channel", "EVENT", false);
        SettingCalls.retire("loss-reason", "LOGISTICS", false);
    }

    @Test
    void a_lead_that_carries_a_retired_value_keeps_it_and_nobody_chooses_it_anew() {
        String old = open(member(), Map.of("sourceChannel", "EVENT"))
                .statusCode(201)
                .extract()
                .path("id");
        SettingCalls.retire("source-channel", "EVENT", true).statusCode(200);
        member().get("/api/leads/" + old).then().body("sourceChannel", is("EVENT"));
        patch(member(), old, Map.of("sourceChannel", "EVENT", "summary", "示例补充"))
                .statusCode(200)
                .body("sourceChannel", is("EVENT"));
        open(member(), Map.of("sourceChannel", "EVENT"))
                .statusCode(400)
                .body("type", is("/problems/dictionary-retired"))
                .body("violations[0].field", is("sourceChannel"))
                .body("detail", containsString("活动展会"));
        patch(member(), opened(member()), Map.of("sourceChannel", "EVENT")).statusCode(400);
    }

    @Test
    void a_value_that_is_in_no_dictionary_is_refused_with_what_would_do() {
        open(member(), Map.of("sourceChannel", "CASTLE"))
                .statusCode(400)
                .body("violations[0].field", is("sourceChannel"))
                .body("violations[0].message", containsString("TRIP"));
        open(member(), Map.of("projectType", "CASTLE")).statusCode(400);
    }

    @Test
    void a_new_type_of_project_goes_through_every_stage() {
        Map<String, Object> type = new HashMap<>(Map.of("code", "JOINT", "name", "示例合作", "nameEn", "Joint"));
        type.put("version", SettingCalls.dictionary("project-type").get("version"));
        type.put("reason", "示例");
        Caller.as(Role.ADMIN).body(type).post("/api/dictionaries/project-type/values");
        open(member(), Map.of("projectType", "JOINT"))
                .statusCode(201)
                .body("projectType", is("JOINT"))
                .body("stages", hasSize(13));
        open(member(), Map.of("projectType", "HEADQUARTERS")).body("stages", hasSize(10));
    }

    @Test
    void a_loss_has_its_reason_from_the_dictionary_or_in_words() {
        String id = opened(member());
        move(member(), id, "LOST", Map.of()).statusCode(400).body("violations[0].field", is("reason"));
        move(member(), id, "LOST", Map.of("reasonCode", "CASTLE"))
                .statusCode(400)
                .body("violations[0].field", is("reasonCode"));
        move(member(), id, "LOST", Map.of("reasonCode", "LOGISTICS"))
                .statusCode(200)
                .body("steps.reasonCode", hasItem("LOGISTICS"));
        SettingCalls.retire("loss-reason", "LOGISTICS", true).statusCode(200);
        member().get("/api/leads/" + id).then().body("steps.reasonCode", hasItem("LOGISTICS"));
        String other = opened(member());
        move(member(), other, "LOST", Map.of("reasonCode", "LOGISTICS")).statusCode(400);
        move(member(), other, "LOST", Map.of("reason", "示例原因"))
                .statusCode(200)
                .body("steps[1].reasonCode", nullValue());
    }

    @Test
    void a_reason_of_the_dictionary_goes_with_what_it_explains_only() {
        String id = opened(member());
        for (String to : new String[] {"VOID", "RESEARCH"}) {
            move(member(), id, to, Map.of("reasonCode", "MARKET", "reason", "示例"))
                    .statusCode(400)
                    .body("type", is("/problems/lead-reason-code"));
        }
    }
}
