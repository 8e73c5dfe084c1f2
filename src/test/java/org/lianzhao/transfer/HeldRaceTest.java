package org.lianzhao.transfer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;

/** People decide on rows while imports write the same firms, and while others decide on rows that say the same. */
@QuarkusTest
@Tag("dialect") // locks and SQL of its own, which MariaDB and MySQL may take differently
class HeldRaceTest extends ImportTest {
    private static final int FIRMS = 24;
    private static final int FIRST_ROW = 2;
    private static final int MOST_ATTEMPTS = 10_000;

    private final List<String> names =
            IntStream.range(0, FIRMS).mapToObj(firm -> fresh()).toList();

    private static String fresh() {
        return Fresh.text() + "有限公司";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(joining());
    }

    private String name(int firm) {
        return names.get(firm);
    }

    private void registered() {
        written("name,city\n" + lines(FIRMS, firm -> name(firm) + ",深圳\n"));
    }

    private static Response said(RequestSpecification caller, String id, int row) {
        return caller.body(Map.of("outcome", "SAME")).put("/api/imports/" + id + "/rows/" + row + "/decision");
    }

    /** Decides rows one after the other, each as soon as it is there. */
    private static Callable<List<Integer>> deciding(String id, Collection<Integer> rows) {
        RequestSpecification caller = Caller.as(Role.OFFICE);
        return () -> {
            List<Integer> answers = new ArrayList<>();
            for (int row : rows) {
                int answer = said(caller, id, row).statusCode();
                for (int again = 0; answer == 404 && again < MOST_ATTEMPTS; again++) {
                    answer = said(caller, id, row).statusCode();
                }
                answers.add(answer);
            }
            return answers;
        };
    }

    private static List<Integer> together(List<Callable<List<Integer>>> work) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(work.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<List<Integer>> one : all.invokeAll(work)) {
                answers.addAll(one.get());
            }
            return answers;
        } finally {
            all.shutdown();
        }
    }

    private Callable<List<Integer>> working() {
        return () -> {
            worker.run();
            return List.of();
        };
    }

    private static List<Integer> rows(int from, int step) {
        return IntStream.iterate(from, row -> row < FIRST_ROW + FIRMS, row -> row + step)
                .boxed()
                .toList();
    }

    @Test
    void rows_are_decided_while_their_own_import_is_being_written() throws Exception {
        registered();
        String id = handIn(
                        "name,产品\n" + lines(FIRMS, firm -> name(firm) + ",品\n") + lines(4000, firm -> fresh() + ",\n"),
                        "commit")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(together(List.of(working(), deciding(id, rows(FIRST_ROW, 1)))))
                .containsOnly(200);
        show(id).body("status", is("DONE")).body("review", is(0)).body("updated", is(FIRMS));
    }

    @Test
    void rows_are_decided_while_another_import_writes_the_same_firms() throws Exception {
        registered();
        String held = written("name,产品\n" + lines(FIRMS, firm -> "深圳市" + name(firm) + ",品\n"));
        show(held).body("review", is(FIRMS));
        String other = handIn(
                        "name,city,address\n"
                                + lines(FIRMS, firm -> name(firm) + ",深圳,某路\n")
                                + lines(2000, firm -> fresh() + ",,\n")
                                + lines(FIRMS, firm -> name(FIRMS - 1 - firm) + ",深圳,某路\n"),
                        "commit")
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(together(List.of(working(), deciding(held, rows(FIRST_ROW, 1)))))
                .containsOnly(200);
        show(held).body("review", is(0));
        show(other).body("status", is("DONE")).body("updated", is(FIRMS));
    }

    @Test
    void two_people_decide_on_rows_of_two_imports_that_say_the_same() throws Exception {
        registered();
        String one = written("name,产品\n" + lines(FIRMS, firm -> name(firm) + ",品\n"));
        String other = written("name,产品\n" + lines(FIRMS, firm -> name(firm) + ",品\n"));
        assertThat(together(List.of(deciding(one, rows(FIRST_ROW, 2)), deciding(other, rows(FIRST_ROW + 1, 2)))))
                .containsOnly(200);
        show(one).body("review", is(0));
        show(other).body("review", is(0));
    }
}
