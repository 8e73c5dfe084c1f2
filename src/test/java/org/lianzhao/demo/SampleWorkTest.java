package org.lianzhao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.lead.SampleLeadsOpened;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

/** The tasks and visits of the demonstration stand on its sample leads, and show what 今日 is for. */
@QuarkusTest
class SampleWorkTest extends HttpTest {
    private static final Path FILES = Path.of("src/main/resources/demo");

    @Inject
    Event<SampleLeadsOpened> opened;

    private static List<String> all(String file, String field) throws IOException {
        JsonNode samples = new ObjectMapper().readTree(FILES.resolve(file).toFile());
        List<String> found = new ArrayList<>();
        samples.forEach(sample -> sample.path(field).forEach(one -> found.add(one.asText())));
        samples.forEach(sample -> {
            if (sample.path(field).isTextual()) {
                found.add(sample.path(field).asText());
            }
        });
        return found;
    }

    private static void enterPeople() throws IOException {
        for (String file : List.of("tasks.json", "visits.json")) {
            for (String field : List.of("giver", "assignee", "planner", "leader", "companions")) {
                for (String username : all(file, field)) {
                    Caller.enter(username, "示例" + username);
                }
            }
        }
    }

    private static Set<String> leadsNamed() throws IOException {
        Set<String> titles = new TreeSet<>(all("tasks.json", "lead"));
        titles.addAll(all("visits.json", "lead"));
        return titles;
    }

    private static RequestSpecification member() {
        return Caller.signedIn("member", Role.MEMBER.code());
    }

    @Test
    void some_are_due_today_some_are_late_one_is_done_and_one_visit_is_over() throws IOException {
        assertThat(all("leads.json", "title")).containsAll(leadsNamed());
        assertThat(all("tasks.json", "what"))
                .allSatisfy(what -> assertThat(what).endsWith("（示例）"));
        assertThat(all("visits.json", "purpose"))
                .allSatisfy(purpose -> assertThat(purpose).endsWith("（示例）"));
        enterPeople();
        Map<String, UUID> leads = new HashMap<>();
        for (String title : leadsNamed()) {
            String id = member().body(Map.of("title", title, "companyName", "示例企业" + title))
                    .post("/api/leads")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            leads.put(title, UUID.fromString(id));
        }
        QuarkusTransaction.requiringNew().run(() -> opened.fire(new SampleLeadsOpened(leads)));
        List<String> due =
                member().get("/api/tasks").then().statusCode(200).extract().path("items.due");
        assertThat(due).contains("OVERDUE", "TODAY", "LATER");
        List<String> results = Caller.signedIn("member2", Role.OFFICE.code())
                .queryParam("state", "DONE")
                .get("/api/tasks")
                .path("items.result");
        assertThat(results).hasSize(1).first().asString().contains("示例");
        List<Boolean> over =
                member().queryParam("whose", "mine").get("/api/visits").path("items.overdue");
        assertThat(over).hasSize(3).containsOnlyOnce(true);
    }
}
