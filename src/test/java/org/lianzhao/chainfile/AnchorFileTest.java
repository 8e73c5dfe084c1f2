package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** 链主 that are firms of the register, in files. */
@QuarkusTest
class AnchorFileTest extends HttpTest {
    private static final List<String> TITLES = List.of("项目", "内容", "说明", "统一社会信用代码");

    @Test
    void a_firm_is_found_by_its_credit_code_or_by_its_name() {
        String code = code();
        String coded = Fresh.text();
        String named = Fresh.text();
        String first = firm(Map.of("name", coded, "creditCode", code));
        String second = firm(Map.of("name", named));
        String chain = FileCalls.chain();
        byte[] file = new Book()
                .row("产业链", TITLES, "链主", "别的写法", "", code)
                .row("产业链", TITLES, "链主", named + "\u200b", "", "") // copied along unseen
                .bytes();
        FileCalls.take(file, Map.of("chain", chain)).then().statusCode(201);
        FileCalls.publish(chain);
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/map")
                .then()
                .body("chain.roles.findAll { it.kind == 'ANCHOR' }.name", contains(coded, named))
                .body("chain.roles.findAll { it.kind == 'ANCHOR' }.companyId", contains(first, second));
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "json"})
    void the_file_of_a_chain_tells_the_code_and_changes_nothing_when_it_is_taken_again(String format) {
        String code = code();
        firm(Map.of("name", Fresh.text(), "creditCode", code));
        String chain = FileCalls.chain();
        byte[] file = new Book().row("产业链", TITLES, "链主", "示例", "", code).bytes();
        FileCalls.take(file, Map.of("chain", chain)).then().statusCode(201);
        FileCalls.publish(chain);
        byte[] exported = FileCalls.export(chain, format);
        if (format.equals("json")) {
            assertThat(new String(exported, StandardCharsets.UTF_8)).contains("\"creditCode\" : \"" + code + "\"");
        }
        Response again = FileCalls.tryOut(exported, Map.of("chain", chain));
        again.then().body("warnings", is(0));
        assertThat(FileCalls.counts(again)).startsWith(0, 0).endsWith(0);
    }

    @Test
    void a_firm_that_the_register_does_not_have_is_a_warning_and_its_name_is_kept() {
        String chain = FileCalls.chain();
        String name = Fresh.text();
        byte[] file = new Book()
                .row("产业链", TITLES, "链主", name, "", "")
                .row("产业链", TITLES, "链办", "示例办", "", "91431102")
                .bytes();
        FileCalls.tryOut(file, Map.of("chain", chain))
                .then()
                .body("takes", is(true))
                .body("defects.kind", contains("FIRM_UNKNOWN", "FIRM_OF_OTHER"))
                .body("defects.warns", contains(true, true))
                .body("defects[0].reason", containsString(name));
        FileCalls.take(file, Map.of("chain", chain)).then().statusCode(201);
        FileCalls.publish(chain);
        Caller.as(Role.MEMBER)
                .get("/api/chains/" + chain + "/map")
                .then()
                .body("chain.roles.name", hasItem(name))
                .body("chain.roles.find { it.kind == 'ANCHOR' }.companyId", nullValue());
    }

    // credit codes have no I and no O
    private static String code() {
        String mark = Fresh.mark().toUpperCase(Locale.ROOT).replace('I', 'X').replace('O', 'Y');
        return "91431102MA" + mark.substring(0, 8);
    }

    private static String firm(Map<String, ?> said) {
        return Caller.as(Role.MEMBER)
                .body(new HashMap<>(said))
                .post("/api/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
