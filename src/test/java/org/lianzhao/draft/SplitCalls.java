package org.lianzhao.draft;

import static java.util.Objects.requireNonNull;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** A segment of a chain of its own, and what tests of splitting it do again and again. */
abstract class SplitCalls extends HttpTest {
    String chain = "";
    String whole = "";
    String part = "";

    @BeforeEach
    void begin() {
        chain = DraftCalls.chain();
        whole = DraftCalls.small(chain).get(1);
    }

    Response split() {
        return DraftCalls.office()
                .body(Map.of("name", "示例拆出"))
                .post(DraftCalls.draft(chain) + "/segments/" + whole + "/parts");
    }

    void publishSplit() {
        part = requireNonNull(split().path("code"));
        DraftCalls.publish(chain, "拆分").then().statusCode(201);
    }

    String address() {
        return "/api/chains/" + chain + "/splits";
    }

    Response open() {
        return DraftCalls.office().get(address());
    }

    static String id(Response open, String lead) {
        return requireNonNull(open.path("items.find { it.rowId == '" + lead + "' }.id"));
    }

    Response settle(String id, String to) {
        return DraftCalls.office().body(Map.of("ids", List.of(id), "to", to)).post(address() + "/decisions");
    }

    String lead() {
        Response made = Caller.as(Role.MEMBER)
                .body(Map.of("segmentCode", whole, "title", "示例线索", "summary", "示例", "companyName", "示例拆链有限公司"))
                .post("/api/leads");
        made.then().statusCode(201);
        return requireNonNull(made.path("id"));
    }
}
