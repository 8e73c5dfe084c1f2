package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.Relation.Kind;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Operation;
import org.lianzhao.testing.Projections;
import org.lianzhao.testing.RightsMatrix;
import org.lianzhao.testing.RightsMatrix.Line;

/**
 * Every operation of the interface, asked by everybody who has to do with a lead in some way or in none: nobody reads, lists,
 * counts, takes out or guesses what he must not see. The calls come from the interface's document and the table of rights.
 */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // Quarkus fills the field in
class LeadRelationsTest extends HttpTest {
    private static final String COUNTS = "count:";
    private static final String TELLS_WHETHER_NONE = "any:";
    private static final String PROVED_BY = "see:";

    /** Those who see none or nearly none and hold between them all the rights there are: enough where nothing is told anyway. */
    private static final Set<Relation> ANYBODY = EnumSet.of(
            Relation.HEAD_OF_ANOTHER_FORCE,
            Relation.CHAIN_OFFICE,
            Relation.AUDITOR,
            Relation.ADMIN,
            Relation.OTHER_CHAMBER);

    private final SoftAssertions all = new SoftAssertions();
    private final Map<String, Integer> before = new HashMap<>();

    @Inject
    EntityManager database;

    @Test
    void nobody_learns_of_a_lead_by_any_way_what_his_relation_to_it_denies() {
        RelatedLeads leads = new RelatedLeads();
        Projections.catchUp(); // or there is no index to search
        before.putAll(counts(leads));
        leads.open(database);
        counts(leads)
                .forEach((what, count) -> all.assertThat(count - Objects.requireNonNull(before.get(what)))
                        .as(what)
                        .isEqualTo(Relation.valueOf(what.substring(0, what.indexOf(' ')))
                                .seen()
                                .size()));
        for (Relation person : Relation.values()) {
            Operation.all().stream()
                    .filter(operation -> RightsMatrix.of(operation).may().contains(person.role()))
                    .filter(operation -> RightsMatrix.of(operation).tellsOfLeads() || ANYBODY.contains(person))
                    .forEach(operation -> ask(leads, person, operation, RightsMatrix.of(operation)));
        }
        all.assertAll();
    }

    @Test
    void what_more_than_a_lead_is_needed_for_is_proved_by_a_test_that_is_there() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> tests =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(RightsMatrix.lines().stream()
                            .flatMap(line -> line.aboutLeads().stream())
                            .filter(kind -> kind.startsWith(PROVED_BY))
                            .map(kind -> kind.substring(PROVED_BY.length()) + ".java"))
                    .isSubsetOf(tests);
        }
    }

    private Map<String, Integer> counts(RelatedLeads leads) {
        Map<String, Integer> counts = new HashMap<>();
        for (Operation operation : Operation.all()) {
            Line line = RightsMatrix.of(operation);
            for (String kind : line.aboutLeads()) {
                if (kind.startsWith(COUNTS)) {
                    Stream.of(Relation.values())
                            .filter(person -> line.may().contains(person.role()))
                            .forEach(person -> counts.put(
                                    person + " counts by " + line.operation(),
                                    ((Number) answer(leads, person, operation).path(kind.substring(COUNTS.length())))
                                            .intValue()));
                }
            }
        }
        return counts;
    }

    private static Response answer(RelatedLeads leads, Relation person, Operation operation) {
        Response answer = operation.call(person.calls(), operation.path(), leads.how(operation, ""));
        assertThat(answer.statusCode()).as(person + " " + operation.name()).isEqualTo(200);
        return answer;
    }

    private void ask(RelatedLeads leads, Relation person, Operation operation, Line line) {
        String about = person + " " + line.operation();
        if (line.is("one") || line.is("work") || line.is("give")) {
            String ofNone = ofNone(leads, person, operation);
            Stream.of(Kind.values())
                    .filter(kind -> kind.isUsual() || line.operation().equals("GET /api/leads/{id}"))
                    .forEach(kind -> askOfOne(leads, person, operation, kind, ofNone));
        } else if (operation.reads() || line.is("lists") || line.is("hints")) {
            Response answer = operation.call(
                    person.calls(), leads.address(operation, Kind.PLAIN), leads.how(operation, leads.id(Kind.PLAIN)));
            String body = answer.asString();
            all.assertThat(answer.statusCode()).as(about).isLessThan(500);
            for (Kind kind : Kind.values()) {
                if (line.is("lists") && person.sees(kind)) {
                    all.assertThat(body).as(about + " lists " + kind).contains(leads.title(kind));
                }
            }
            if (line.is("hints")) {
                hint(person, answer);
            }
            line.aboutLeads().stream()
                    .filter(kind -> kind.startsWith(TELLS_WHETHER_NONE))
                    .forEach(kind -> all.assertThat(answer.<Boolean>path(kind.substring(TELLS_WHETHER_NONE.length())))
                            .as(about + " says that there is none")
                            .isEqualTo(person.seen().isEmpty()));
            if (line.is("referred")) {
                all.assertThat(answer.statusCode())
                        .as(about)
                        .isEqualTo(person == Relation.CHAMBER_THAT_REFERRED ? 200 : 404);
            }
            namesNobodyElses(leads, person, line, about, body);
        }
    }

    private void askOfOne(RelatedLeads leads, Relation person, Operation operation, Kind kind, String ofNone) {
        Line line = RightsMatrix.of(operation);
        String about = person + " " + line.operation() + " of " + kind;
        String address = leads.address(operation, kind);
        Response answer = operation.call(person.calls(), address, leads.how(operation, leads.id(kind)));
        boolean hidden = said(answer).equals(ofNone);
        all.assertThat(hidden).as(about + " finds nothing: " + said(answer)).isEqualTo(!person.sees(kind));
        if (person.sees(kind)) {
            boolean may = line.is("work") ? person.works() : !line.is("give") || person.gives();
            all.assertThat(answer.statusCode() != 403)
                    .as(about + " is let in: " + said(answer))
                    .isEqualTo(may);
        }
        all.assertThat(answer.statusCode()).as(about).isLessThan(500);
        // what was asked for may stand in the answer
        namesNobodyElses(leads, person, line, about, answer.asString().replace(leads.id(kind), ""));
    }

    // what somebody hears who asks for one that never was
    private static String ofNone(RelatedLeads leads, Relation person, Operation operation) {
        String never = UUID.randomUUID().toString();
        boolean byItsKey = operation.path().contains("{id}");
        String address = byItsKey ? operation.path().replace("{id}", never) : operation.path();
        return said(operation.call(person.calls(), address, leads.how(operation, never)));
    }

    private static String said(Response answer) {
        String words = answer.statusCode() < 400 ? "" : String.valueOf(answer.<Object>path("detail"));
        return answer.statusCode() + " " + words.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…");
    }

    /** Whoever asks about a firm hears of what others do, without a name; of what is confidential nothing at all. */
    private void hint(Relation person, Response answer) {
        int others = (int) Stream.of(Kind.values())
                .filter(kind -> person.sees(kind) || !kind.isSecret())
                .count();
        all.assertThat(answer.<List<?>>path("items")).as(person + " is told").hasSize(others);
    }

    private void namesNobodyElses(RelatedLeads leads, Relation person, Line line, String about, String body) {
        for (Kind kind : Kind.values()) {
            boolean audited = line.is("audit") && person == Relation.AUDITOR;
            if (!person.sees(kind) && !(audited && !kind.isSecret())) {
                all.assertThat(body.contains(leads.title(kind)) || (!audited && body.contains(leads.id(kind))))
                        .as(about + " names " + kind + " in " + body)
                        .isFalse();
            }
        }
    }
}
