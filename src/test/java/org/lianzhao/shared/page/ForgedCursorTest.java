package org.lianzhao.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Projections;
import org.lianzhao.transfer.ImportCalls;

/** Every list that is read page by page, with the ends of pages that it has not written. */
@QuarkusTest
class ForgedCursorTest extends HttpTest {
    private static final String ID = "019a0000-0000-7000-8000-000000000000";
    private static final String BEHIND_ALL = "7fffffff-ffff-7fff-bfff-ffffffffffff";

    private static final String REFUSED = "/problems/cursor [cursor]";

    /** What lists write at the ends of their pages. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("key", ID),
            Map.entry("number", "7"),
            Map.entry("key and name", ID + "示例"),
            Map.entry("key and row", ID + ":7"),
            Map.entry("count and key", "7 " + ID),
            Map.entry("strength and key", "7:" + ID),
            Map.entry("day and key", "2026-01-02/" + ID),
            Map.entry("day, minute and key", "2026-01-02/600/" + ID),
            Map.entry("score, priority and code", "3.0/2/EL-5030"),
            Map.entry("post", "is " + ID),
            Map.entry("place in a search", "EXACT/3/1/1"));

    private static final List<String> JUNK = List.of(
            "' or 1=1 --",
            "1-1-1-1-1",
            "99999999999999999999",
            "{\"id\":1}",
            "\u0000",
            "../../etc/passwd",
            "+999999999-12-31/" + ID,
            "-999999999-01-01/" + ID,
            "0000-01-01/" + ID,
            "2026-02-30/" + ID,
            "was-not " + ID,
            "99999999999:" + ID,
            "9".repeat(7500),
            "长".repeat(2500));

    /** The lists under test by the form of their ends: the address in the interface, and one that is there. */
    private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

    // rights add up
    private static RequestSpecification caller() {
        return Caller.signedIn(Caller.username(Role.OFFICE), "office,chain-office,admin,auditor");
    }

    @BeforeEach
    void findThem() {
        Caller.as(Role.OFFICE); // enters him
        Projections.catchUp(); // or there is no index to search
        String firm = made("/api/companies", Map.of("name", "示例企业" + Fresh.mark()));
        String lead =
                made("/api/leads", Map.of("title", "示例项目" + Fresh.mark(), "companyName", "示例企业", "summary", "示例"));
        String person = made("/api/people", Map.of("name", "示例人员", "post", Map.of("companyId", firm, "title", "总经理")));
        String batch = ImportCalls.handIn("name,city\n示例企业" + UUID.randomUUID() + ",深圳\n", "dry-run")
                .extract()
                .path("id");
        of("key", "/api/chains/{code}/claims", "EL");
        of("key", "/api/chains/{code}/splits", "EL");
        of("key", "/api/chains/{code}/surveys", "EL");
        of("key", "/api/chains/{code}/trend/closed-gaps", "EL");
        of("key", "/api/chains/{code}/trend/moves", "EL");
        of("key", "/api/chains/{code}/targets/touched", "EL");
        lists.computeIfAbsent("key", unused -> new LinkedHashMap<>())
                .put(
                        "/api/segments/{code}/targets/{company}/history",
                        "/api/segments/EL-5030/targets/" + firm + "/history");
        of("key", "/api/companies", "");
        of("key", "/api/companies/{id}/activities", firm);
        of("key", "/api/companies/{id}/relations", firm);
        of("key", "/api/documents", "?subject=lead:" + lead);
        of("key", "/api/imports", "");
        of("key", "/api/insight/bringers/{id}/firms", firm);
        of("key", "/api/insight/bringers/unregistered", "");
        of("key", "/api/insight/pipeline/leads", "");
        of("key", "/api/leads", "");
        of("key", "/api/leads/splits", "");
        of("key", "/api/leads/unverified-steps", "");
        of("key", "/api/leads/{id}/timeline", lead);
        of("key", "/api/notices", "");
        of("key", "/api/ownership/conflicts", "");
        of("key", "/api/pool", "");
        of("key", "/api/people", "");
        of("key", "/api/people/{id}/history", person);
        of("number", "/api/audit", "");
        of("number", "/api/calendar/{year}/history", "2026");
        of("number", "/api/dictionaries/{code}/history", "loss-reason");
        of("number", "/api/imports/{id}/kept", batch);
        of("number", "/api/imports/{id}/rows", batch);
        of("number", "/api/settings/{code}/history", "target-weights");
        of("key", "/api/segments/{code}/number-history", "EL-5030");
        of("key", "/api/users", "");
        of("key and name", "/api/colleagues", "");
        of("key and row", "/api/companies/{id}/imports", firm);
        of("count and key", "/api/insight/bringers", "");
        of("count and key", "/api/chains/{code}/targets", "EL");
        of("count and key", "/api/segments/{code}/targets", "EL-5030");
        of("strength and key", "/api/duplicate-cases", "");
        of("day and key", "/api/leads?sort=next", "");
        of("day and key", "/api/leads?sort=due", "");
        of("day and key", "/api/leads/clocks", "");
        of("day, minute and key", "/api/visits", "");
        of("day and key", "/api/leads?sort=next&q=示例项目", "");
        of("day and key", "/api/leads/{id}/tasks", lead);
        of("day and key", "/api/companies/{id}/tasks", firm);
        of("day and key", "/api/tasks", "");
        of("score, priority and code", "/api/chains/{code}/gaps", "EL");
        of("post", "/api/people?company=" + firm, "");
        of("place in a search", "/api/companies?q=示例", "");
        of("place in a search", "/api/people?q=示例", "");
    }

    private static String made(String address, Map<String, ?> said) {
        return caller().body(said)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void of(String end, String address, String key) {
        String there = key.startsWith("?") ? address + key : address.replaceAll("\\{[^}]*}", key);
        lists.computeIfAbsent(end, unused -> new LinkedHashMap<>()).put(address, there);
    }

    private static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    private static ValidatableResponse read(String address, String cursor) {
        return caller().queryParam("cursor", cursor).get(address).then();
    }

    private static void refused(String address, String cursor) {
        assertThat(answerTo(address, cursor)).isEqualTo(REFUSED);
    }

    private static String answerTo(String address, String cursor) {
        Response answer = read(address, cursor).extract().response();
        return answer.statusCode() == 400
                ? answer.path("type") + " " + answer.path("violations.field")
                : String.valueOf(answer.statusCode());
    }

    @Test
    void none_is_forgotten() throws IOException {
        Set<String> paged = new TreeSet<>();
        new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/webui/openapi.json")))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().path("get").path("parameters").forEach(parameter -> {
                    if (parameter.path("name").asText().equals("cursor")) {
                        paged.add(path.getKey());
                    }
                }));
        assertThat(lists.values().stream().flatMap(some -> some.keySet().stream()))
                .containsAll(paged);
        assertThat(lists.keySet()).isEqualTo(ENDS.keySet());
    }

    @Test
    void a_list_reads_an_end_of_its_own() {
        lists.forEach((end, some) -> some.values().stream()
                .filter(address -> !address.equals("/api/users"))
                .forEach(address -> read(address, cursor(Objects.requireNonNull(ENDS.get(end))))
                        .statusCode(200)));
    }

    @Test
    void users_are_read_on_only_from_one_of_them() {
        refused("/api/users", cursor(ID));
        refused("/api/users", cursor(BEHIND_ALL));
    }

    @Test
    void rows_are_numbered_from_one_and_end() {
        for (String address : List.of("/api/imports/{id}/kept", "/api/imports/{id}/rows")) {
            for (String number : List.of("-1", "0", "4294967297", "9223372036854775807")) {
                refused(there("number", address), cursor(number));
            }
        }
        refused(there("key and row", "/api/companies/{id}/imports"), cursor(ID + ":99999999999"));
    }

    private String there(String end, String address) {
        return Objects.requireNonNull(lists.getOrDefault(end, Map.of()).get(address));
    }

    @Test
    void what_is_no_end_of_any_page_is_refused_by_every_list() {
        List<String> forged = new ArrayList<>(List.of("%%%", "WFhYLTE", "gP_-gP_-AA", "A".repeat(10_240)));
        JUNK.stream().map(ForgedCursorTest::cursor).forEach(forged::add);
        SoftAssertions all = new SoftAssertions();
        lists.values().stream()
                .flatMap(some -> some.values().stream())
                .forEach(address -> forged.forEach(one -> all.assertThat(answerTo(address, one))
                        .as("%s %.60s", address, one)
                        .isEqualTo(REFUSED)));
        all.assertAll();
    }

    @Test
    void the_end_of_a_page_of_another_list_is_refused_unless_it_looks_like_ones_own() {
        // what stands behind a key may be a name
        Set<String> alike = Set.of("key", "key and row");
        SoftAssertions all = new SoftAssertions();
        lists.forEach((end, some) -> ENDS.forEach((other, position) -> {
            if (!other.equals(end) && !(end.equals("key and name") && alike.contains(other))) {
                some.values()
                        .forEach(address -> all.assertThat(answerTo(address, cursor(position)))
                                .as("%s %s", address, position)
                                .isEqualTo(REFUSED));
            }
        }));
        all.assertAll();
    }

    @Test
    void one_that_looks_like_ones_own_opens_nothing_but_the_list_itself() {
        lists.getOrDefault("key", Map.of()).forEach((address, there) -> {
            if (address.contains("{id}") || address.equals("/api/documents")) {
                List<Object> whole = read(there, "").statusCode(200).extract().path("items");
                read(there, cursor(BEHIND_ALL)).statusCode(200).body("items", is(whole));
            }
        });
    }
}
