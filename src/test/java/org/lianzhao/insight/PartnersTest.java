package org.lianzhao.insight;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** Suppliers and customers of a firm in the zone that would fit a gap. */
@QuarkusTest
class PartnersTest extends BringerCalls {
    /** In the zone by the map of the chain. */
    private String resident = "";

    @BeforeEach
    void findResident() {
        resident = named("湖南骏捷智能科技有限公司");
    }

    private ValidatableResponse partners(Role role) {
        return Caller.as(role)
                .get(BRINGERS + "/" + resident + "/partners")
                .then()
                .statusCode(200);
    }

    private static String of(String firm) {
        return "items.find { it.companyId == '" + firm + "' }";
    }

    @Test
    void a_supplier_outside_of_the_zone_whose_products_speak_of_a_gap_could_be_brought() {
        String supplier = firm(Map.of("products", "深沟球轴承、滚动轴承", "regionCode", "441900"));
        relate(resident, supplier, "SUPPLIER", Map.of("asOf", "2025", "source", "示例配套调查"));
        String gap = of(supplier) + ".gaps.find { it.gap.segmentCode == 'EQ-3030' }";
        partners(Role.LEADER)
                .body("resident", is(true))
                .body("related", greaterThanOrEqualTo(1))
                .body(of(supplier) + ".role", is("SUPPLIER"))
                .body(of(supplier) + ".source", is("示例配套调查"))
                .body(of(supplier) + ".asOf", is("2025"))
                .body(of(supplier) + ".regionName", is("广东省东莞市"))
                .body(of(supplier) + ".taken", is(false))
                .body(gap + ".gap.status", is("MISSING"))
                .body(gap + ".spoken.field", is("products"))
                .body(gap + ".spoken.words", hasItem("滚动轴承"))
                .body(gap + ".held", nullValue());
    }

    @Test
    void a_customer_that_holds_the_segment_elsewhere_could_be_brought() {
        String customer = firm();
        Caller.as(Role.MEMBER)
                .body(Map.of(
                        "segmentCode", "EQ-3070",
                        "role", "MEMBER",
                        "presence", "PRODUCTION",
                        "place", "OUTSIDE",
                        "source", "示例走访"))
                .post("/api/companies/" + customer + "/holdings")
                .then()
                .statusCode(201);
        relate(resident, customer, "CUSTOMER", Map.of());
        partners(Role.LEADER)
                .body(of(customer) + ".role", is("CUSTOMER"))
                .body(of(customer) + ".gaps[0].gap.segmentCode", is("EQ-3070"))
                .body(of(customer) + ".gaps[0].held.place", is("OUTSIDE"))
                .body(of(customer) + ".gaps[0].held.presence", is("PRODUCTION"));
    }

    @Test
    void who_is_in_the_zone_who_only_trades_and_who_fits_no_gap_are_not_named() {
        String here = named("巨鸿");
        String trader = firm(Map.of("name", Fresh.text() + "贸易有限公司", "products", "滚动轴承"));
        String other = firm(Map.of("products", "纺织品"));
        relate(resident, here, "SUPPLIER", Map.of());
        relate(resident, trader, "SUPPLIER", Map.of());
        relate(resident, other, "SUPPLIER", Map.of());
        partners(Role.LEADER)
                .body("inZone", greaterThanOrEqualTo(1))
                .body("items.companyId", not(hasItem(here)))
                .body("items.companyId", not(hasItem(trader)))
                .body("items.companyId", not(hasItem(other)));
    }

    @Test
    void whoever_is_on_it_already_is_named_as_far_as_the_reader_may_know() {
        String supplier = firm(Map.of("products", "滚动轴承"));
        relate(resident, supplier, "SUPPLIER", Map.of());
        String lead = lead(Caller.as(Role.MEMBER), supplier, Map.of("segmentCode", "EQ-3030"));
        partners(Role.OFFICE).body(of(supplier) + ".taken", is(true)).body(of(supplier) + ".leadId", is(lead));
        partners(Role.PROJECT).body(of(supplier) + ".taken", is(true)).body(of(supplier) + ".leadId", nullValue());
    }

    @Test
    void of_a_firm_outside_of_the_zone_nobody_is_named() {
        String outside = firm();
        relate(outside, firm(Map.of("products", "滚动轴承")), "SUPPLIER", Map.of());
        Caller.as(Role.LEADER)
                .get(BRINGERS + "/" + outside + "/partners")
                .then()
                .statusCode(200)
                .body("resident", is(false))
                .body("related", is(1))
                .body("items", empty());
    }
}
