package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;

/** The list of imports as a file. */
@QuarkusTest
class ImportListExportTest extends ImportTest {
    private static List<String> rows(String columns) {
        return Exported.rows(Caller.as(Role.OFFICE), "imports", Map.of("columns", columns));
    }

    @Test
    void it_holds_what_the_page_shows_in_the_same_order_with_what_became_of_the_rows() {
        String id = written("name,city\n" + mark + "甲有限公司,深圳\n" + mark + "乙有限公司,深圳\n,深圳\n");
        List<String> shown = Caller.as(Role.OFFICE).get("/api/imports?limit=50").path("items.id");
        assertThat(rows("id")).startsWith(shown.toArray(String[]::new));
        assertThat(rows("id,fileName,state,rows,created,updated,unchanged,review,rejected,takenBackBy"))
                .contains(id + ",示例名单.csv,已完成,3,2,0,0,0,1,");
    }

    @Test
    void it_is_taken_out_whole() {
        Caller.as(Role.HEAD)
                .get("/api/exports/imports/plan")
                .then()
                .statusCode(200)
                .body("name", is("导入"))
                .body("conditions", empty());
        Caller.as(Role.HEAD)
                .get("/api/exports/imports?status=DONE")
                .then()
                .statusCode(400)
                .body("violations.field", contains("status"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MEMBER", "LEADER", "PROJECT", "SERVICE", "AUDITOR", "ADMIN", "CHAMBER"})
    void who_does_not_import_takes_none_out(Role role) {
        Caller.as(role).get("/api/exports/imports").then().statusCode(403);
        Caller.as(role).get("/api/exports/imports/plan").then().statusCode(403);
    }
}
