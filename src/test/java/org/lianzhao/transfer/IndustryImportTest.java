package org.lianzhao.transfer;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.lianzhao.transfer.ImportCalls.freshCode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;

/** The industry of a firm, as files say it. */
@QuarkusTest
class IndustryImportTest extends ImportTest {
    @Test
    void a_file_says_a_firms_industry_by_code_or_name_and_it_is_found_by_it() {
        written("企业名称,所属行业\n%s甲,C3974\n%s乙,显示器件制造\n%s丙,3982 电子电路制造\n".formatted(mark, mark, mark));
        firms();
        found("397").body("items.name", containsInAnyOrder(mark + "乙", mark + "甲"));
        found("C").body("items.name", containsInAnyOrder(mark + "丙", mark + "乙", mark + "甲"));
    }

    private ValidatableResponse found(String industry) {
        return Caller.as(Role.MEMBER)
                .queryParams(Map.of("industry", industry, "q", mark))
                .get("/api/companies")
                .then();
    }

    @Test
    void an_industry_that_is_not_understood_is_remarked_on_and_left_empty() {
        String id = written("企业名称,行业\n%s甲,高科技\n".formatted(mark));
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rows").then().body("items.field", hasItem("行业"));
        firm().body("industry", nullValue());
    }

    @Test
    void what_a_file_brought_says_so_and_is_taken_back_with_it() {
        String code = freshCode();
        written("企业名称,统一社会信用代码\n%s甲,%s\n".formatted(mark, code));
        String id = written("企业名称,统一社会信用代码,行业\n%s甲,%s,C3974\n".formatted(mark, code));
        firm().body("industry.code", is("3974")).body("factSources.field", hasItem("industry"));
        steer(id, "reversal").statusCode(200);
        worker.run();
        firm().body("industry", nullValue());
    }
}
