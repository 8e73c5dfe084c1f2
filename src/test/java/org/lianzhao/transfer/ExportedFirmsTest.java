package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.freshCode;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Projections;

/** Firms that were taken out and come back. */
@QuarkusTest
class ExportedFirmsTest extends ImportTest {
    @ParameterizedTest
    @CsvSource({"csv, zh", "csv, en", "xlsx, zh", "xlsx, en"})
    void handed_in_as_they_are_they_change_nothing(String format, String language) {
        String columns = "企业名称,统一社会信用代码,注册日期,注册资本,地区,行业代码,主要产品,简称,曾用名,英文名称,标签\r\n";
        written(columns
                + mark + "甲," + freshCode() + ",2019-03-21,500万元,湖南永州,C3974,\"连接器，线束\",甲"
                + mark.substring(30) + ",,,专精特新；高新技术企业\r\n"
                + mark + "乙," + freshCode() + ",,200万美元,,,-40℃低温电池,,旧" + mark + "," + "Sample " + mark.substring(2)
                + ",\r\n"
                + mark + "丙,,,,湖南永州,,,,,,\r\n");
        Projections.catchUp();
        byte[] file = Caller.as(Role.OFFICE)
                .queryParams("q", mark, "format", format, "lang", language)
                .get("/api/exports/companies")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        if (format.equals("csv")) {
            assertThat(new String(file, UTF_8)).contains(mark + "甲", mark + "乙", mark + "丙", ExportEnd.of(3));
        }
        String id = handIn(file, "commit").statusCode(201).extract().path("id");
        worker.run();
        show(id).body("rows", is(3)).body("unchanged", is(3));
    }
}
