package org.lianzhao.referral;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** Whoever asks to be erased is erased from what a chamber said of him, too. */
@QuarkusTest
class ErasedContactsTest extends ReferralCalls {
    private final String number =
            "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000));

    private String referred(String phone) {
        Map<String, Object> contact = new HashMap<>(CONTACT);
        contact.put("phone", phone);
        refer(chamber(), body(Map.of("contact", contact, "note", "也可以打 " + number)))
                .statusCode(201);
        return leadOn(firm);
    }

    private static void erase(String number) {
        String id = Caller.as(Role.MEMBER)
                .body(Map.of(
                        "name",
                        "王示例",
                        "contacts",
                        List.of(Map.of("kind", "PHONE", "value", number)),
                        "confirmed",
                        true))
                .post("/api/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Caller.as(Role.OFFICE)
                .body(Map.of("reason", "ASKED"))
                .post("/api/people/" + id + "/erasure")
                .then()
                .statusCode(200);
    }

    @Test
    void the_same_number_however_it_is_written_goes_with_the_name_and_the_ground_stays() {
        String lead = referred("+86 " + number.substring(0, 3) + "-" + number.substring(3));
        erase(number);
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lead + "/referral")
                .then()
                .statusCode(200)
                .body("contact.name", nullValue())
                .body("contact.title", nullValue())
                .body("contact.phone", nullValue())
                .body("contact.consentBasis", is("SEPARATE_CONSENT"))
                .body("contact.consentOn", is("2025-02-14"))
                .body("holdsBack", is(false));
        Caller.as(Role.OFFICE)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s / 0746-8223344", "0746-8223344 %s", "办公室 0746-8223344，手机 %s"})
    void a_number_beside_another_one_tells_as_well(String written) {
        String lead = referred(written.formatted(number));
        erase(number);
        Caller.as(Role.OFFICE)
                .get("/api/leads/" + lead + "/referral")
                .then()
                .body("contact.name", nullValue())
                .body("contact.phone", nullValue());
    }

    @Test
    void somebody_with_another_number_stays_named() {
        String lead = referred("13800001234");
        erase(number);
        Caller.as(Role.OFFICE)
                .post("/api/leads/" + lead + "/referral/disclosures")
                .then()
                .statusCode(200)
                .body("name", is("王示例"))
                .body("phone", is("13800001234"));
    }
}
