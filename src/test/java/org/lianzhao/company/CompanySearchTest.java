package org.lianzhao.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;

@QuarkusTest
class CompanySearchTest extends HttpTest {
    private static final String NAME = "深圳示例顺洛·电子（重庆）股份有限公司";

    private static boolean entered;

    @BeforeEach
    void enterFirms() {
        if (entered) {
            return;
        }
        entered = true;
        enter(Map.of(
                "name",
                NAME,
                "shortName",
                "示例顺洛",
                "formerNames",
                List.of("示例昔名电子厂"),
                "creditCode",
                "91330100799655058B"));
        enter(Map.of("name", "Example Sunlord Electronics Co., Ltd."));
        for (String name : List.of("骉骉", "骉骉精密", "小骉骉", "示例很长的骉骉有限公司")) {
            enter(Map.of("name", name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "顺洛",
                "洛·电子",
                "洛电子",
                "电子(重庆)",
                "深圳示例顺洛",
                "shunluo",
                "szslsl",
                "SZSL",
                "chongqing",
                "zhongqing",
                "昔名",
                "9133010079",
                "９１３３０１００７９９６５５０５８B"
            })
    void a_firm_is_found_by_any_part_of_its_names_their_sound_and_its_code(String typed) {
        list(Map.of("q", typed, "limit", 200)).body("items.name", hasItem(NAME));
    }

    @Test
    void one_character_is_enough_and_so_is_a_part_of_an_english_word() {
        list(Map.of("q", "洛", "limit", 200)).body("items.name", hasItem(NAME));
        list(Map.of("q", "sunlord")).body("items.name", hasItem("Example Sunlord Electronics Co., Ltd."));
        list(Map.of("q", "nlord elec")).body("items.name", hasItem("Example Sunlord Electronics Co., Ltd."));
        list(Map.of("q", "没有这样的名字")).body("items", empty());
    }

    @Test
    void the_whole_name_comes_first_then_beginnings_then_parts_the_shorter_before_the_longer() {
        list(Map.of("q", "骉骉")).body("items.name", contains("骉骉", "骉骉精密", "小骉骉", "示例很长的骉骉有限公司"));
        list(Map.of("q", "骉骉", "limit", 3)).body("items.name", contains("骉骉", "骉骉精密", "小骉骉"));
    }

    @Test
    void hits_can_be_narrowed_down_by_region() {
        list(Map.of("q", "骉骉", "region", "430000")).body("items", empty());
        enter(Map.of("name", "骉骉永州", "regionCode", "431103"));
        list(Map.of("q", "骉骉", "region", "431100")).body("items.name", contains("骉骉永州"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXX-1",
                "EXACT/",
                "EXACT/1/2",
                "SUBSTRING/a/b/c",
                "PINYIN/99999999999999999999/1/1",
                "exact",
                "019a0000-0000-7000-8000-000000000000",
                "' or 1=1 --"
            })
    void a_forged_place_in_the_list_is_refused(String position) {
        refused("骉骉", Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8)), "cursor");
    }

    @Test
    void what_is_no_question_is_refused_by_name_or_finds_nothing() {
        refused("骉骉", "%%%", "cursor");
        refused("骉".repeat(10_000), "", "q");
        for (String signs : List.of("，。（）——…", "% _ * ? \"", "(((", "\\")) {
            list(Map.of("q", signs)).body("items", empty());
        }
        for (String syntax : List.of(
                "' or '1'='1", "骉骉'; drop table company; --", "name:*", "骉骉 OR kind:lead", "/.*/", "[a TO z]")) {
            list(Map.of("q", syntax)).body("items.name", not(hasItem(NAME))).body("items.name", not(hasItem("骉骉")));
        }
    }

    private static void refused(String typed, String cursor, String field) {
        Caller.as(Role.MEMBER)
                .queryParams(Map.of("q", typed, "cursor", cursor))
                .get("/api/companies")
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }
}
