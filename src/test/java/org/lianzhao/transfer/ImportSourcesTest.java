package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;

/** Where facts are from, who handed files in, and how long they are kept. */
@QuarkusTest
class ImportSourcesTest extends HttpTest {
    private final String mark = Fresh.text();

    @Inject
    ImportWorker worker;

    @Inject
    ImportTidying tidying;

    @Inject
    EntityManager database;

    private String done(String csv, String source) {
        String id = ImportCalls.handIn(csv.getBytes(UTF_8), "companies", "commit", source)
                .statusCode(201)
                .extract()
                .path("id");
        worker.run();
        show(id).body("status", is("DONE"));
        return id;
    }

    private String firm() {
        Projections.scoreTargets();
        return Caller.as(Role.MEMBER)
                .queryParam("q", mark)
                .get("/api/companies")
                .path("items[0].id");
    }

    private static ValidatableResponse page(String firm) {
        return Caller.as(Role.MEMBER).get("/api/companies/" + firm).then().statusCode(200);
    }

    @Test
    void a_fact_that_another_file_brought_names_that_file() {
        done("name,city,地址\n%s,深圳市,某路1号\n".formatted(mark), "名单甲");
        String second = done("name,city,产品,注册资本\n%s,深圳市,导光板,500万元\n".formatted(mark), "名单乙");
        String firm = firm();
        page(firm)
                .body("sourceNote", is("名单甲"))
                .body("factSources.field", contains("capital", "products"))
                .body("factSources[1].note", is("名单乙"))
                .body("factSources[1].source", is("IMPORTED"))
                .body("factSources[1].batchId", is(second))
                .body("factSources[1].recordedOn", notNullValue());
        Caller.as(Role.MEMBER)
                .get("/api/segments/EL-5030/targets?limit=200")
                .then()
                .body("items.find { it.companyId == '%s' }.reasons.source".formatted(firm), contains("名单乙"));
        edit(firm, "products", "线束")
                .body("factSources[1].source", is("ENTERED"))
                .body("factSources[1].note", is("人工录入"));
        edit(firm, "products", null).body("factSources.field", contains("capital"));
    }

    private static ValidatableResponse edit(String firm, String field, @Nullable String value) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("version", page(firm).extract().path("version"));
        body.put(field, value);
        return Caller.as(Role.MEMBER)
                .body(body)
                .patch("/api/companies/" + firm)
                .then()
                .statusCode(200);
    }

    @Test
    void a_name_that_differs_in_how_the_city_is_written_is_held_for_review() {
        done("name\n永州%s有限公司\n".formatted(mark), "名单甲");
        String id = done("name\n永州市%s有限公司\n".formatted(mark), "名单乙");
        show(id).body("created", is(0)).body("review", is(1));
        rows(id).body("items[0].text", containsString("永州" + mark)).body("items[0].text", containsString("地区的写法"));
    }

    @Test
    void an_import_that_changes_nothing_still_tells_who_handed_it_in() {
        done("name,city\n%s,深圳市\n".formatted(mark), "名单甲");
        String again = done("name,city\n%s,深圳市\n".formatted(mark), "名单甲");
        Caller.as(Role.AUDITOR)
                .get("/api/audit")
                .then()
                .body(
                        "items.findAll { it.subjectId == '%s' }.event".formatted(again),
                        contains("import-ended", "import-started"))
                .body(
                        "items.findAll { it.subjectId == '%s' }.actorName".formatted(again),
                        hasItems("示例office", "示例office"));
    }

    @Test
    void the_file_goes_thirty_days_after_the_end_and_the_rejects_with_it() {
        String id = done("name,uscc\n%s,123\n".formatted(mark), "名单甲");
        tidying.run();
        show(id).body("fileGone", is(false)).body("fileKeptUntil", notNullValue());
        Caller.as(Role.OFFICE).get("/api/imports/" + id + "/rejects").then().statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update import_batch set finished_at = finished_at - interval 31 day where id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        tidying.run();
        show(id).body("fileGone", is(true)).body("rejected", is(1));
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rejects")
                .then()
                .statusCode(409)
                .body("type", is("/problems/import-file-removed"));
    }

    @Test
    void firms_of_the_maps_say_so_in_words() {
        String firm = Caller.as(Role.MEMBER)
                .get("/api/companies?segment=" + aSegmentWithFirms())
                .path("items[0].id");
        page(firm)
                .body("source", is("CHAIN_MAP"))
                .body("sourceNote", is("来自产业链图谱"))
                .body("factSources", empty());
    }

    private String aSegmentWithFirms() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("""
                                select s.code from holding h join segment s on s.id = h.segment_id
                                join company c on c.id = h.company_id where c.source = 'CHAIN_MAP' limit 1
                                """).getSingleResult());
    }
}
