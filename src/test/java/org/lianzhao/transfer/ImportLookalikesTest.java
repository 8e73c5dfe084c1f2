package org.lianzhao.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.freshCode;
import static org.lianzhao.transfer.ImportCalls.handIn;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Fresh;
import org.lianzhao.testing.HttpTest;

/** A row that may be a firm of the register is held, and says why. */
@QuarkusTest
class ImportLookalikesTest extends HttpTest {
    private final String word = ThreadLocalRandom.current()
            .ints(4, 0x4e00, 0x9fa0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Inject
    Imports imports;

    private String done(String csv) {
        String id =
                handIn(csv.getBytes(UTF_8), "commit").statusCode(201).extract().path("id");
        imports.workNow();
        return id;
    }

    @ParameterizedTest
    @CsvSource({
        "永州%s电子有限公司, 永州%s电子股份有限公司, 组织形式",
        "永州%s电子有限公司, %s电子（永州）有限公司, 地区的写法",
        "永州%s电子有限公司, %s电子有限公司, 只差地区",
        "永州%s电子有限公司, %s电子, 简称和全称",
        "永州%s电子有限公司, 永州%s电于有限公司, 同音或形近"
    })
    void a_name_that_is_near_is_held_with_the_reason(String registered, String described, String reason) {
        String known = registered.formatted(word);
        done("企业名称,城市\n" + known + ",永州\n");
        String id = done("企业名称,城市\n" + described.formatted(word) + ",永州\n");
        show(id).body("created", is(0)).body("review", is(1));
        rows(id).body("items[0].text", containsString(known)).body("items[0].text", containsString(reason));
    }

    @Test
    void a_row_that_is_like_one_of_the_chunk_before_is_held_too() {
        String others =
                Stream.generate(() -> Fresh.text() + ",永州\n").limit(1000).collect(Collectors.joining());
        String id = done("企业名称,城市\n永州%1$s电子有限公司,永州\n%2$s永州%1$s电子股份有限公司,永州\n".formatted(word, others));
        show(id).body("created", is(1001)).body("review", is(1));
        rows(id).body("items[0].row", is(1003));
    }

    @Test
    void beside_a_row_that_may_be_an_earlier_one_of_its_file_stands_the_name_of_that_one() {
        String csv = "企业名称,城市\n永州%1$s电子有限公司,永州\n永州%1$s电子股份有限公司,永州\n".formatted(word);
        String id =
                handIn(csv.getBytes(UTF_8), "dry-run").statusCode(201).extract().path("id");
        imports.workNow();
        Caller.as(Role.OFFICE)
                .get("/api/imports/" + id + "/rows/3")
                .then()
                .body("fields[0].known", is("永州" + word + "电子有限公司"))
                .body("fields[0].differs", is(true));
    }

    @Test
    void an_english_name_that_two_firms_share_does_not_make_them_one() {
        String rows = "企业名称,英文名称,城市\n永州%2$s%1$s电子有限公司,%1$s Electronics Co. Ltd.,永州\n";
        done(rows.formatted(word, "华盛"));
        String id = done(rows.formatted(word, "华晟"));
        show(id).body("created", is(0)).body("updated", is(0)).body("review", is(1));
        String other = done(rows.formatted(word, "立信"));
        show(other).body("review", is(1));
        rows(other).body("items[0].text", containsString("英文名称相同"));
    }

    @Test
    void a_door_and_a_person_hold_a_row_that_alone_would_be_another_firm() {
        String door = "永州市冷水滩区" + word + "路12号";
        done("企业名称,城市,注册地址,法定代表人\n永州%1$s电子有限公司,永州,%2$s,唐%1$s\n".formatted(word, door));
        String id = done("企业名称,城市,注册地址,法定代表人\n永州%1$s机械有限公司,永州,,唐%1$s\n永州%1$s建材有限公司,永州,%2$s,\n永州%1$s木业有限公司,永州,,\n"
                .formatted(word, door.replace("12号", "１２＃")));
        show(id).body("created", is(1)).body("review", is(2));
        rows(id).body(
                        "items.findAll { it.outcome == 'REVIEW' }.text",
                        contains(containsString("法定代表人相同"), containsString("地址相同")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    湖南||                | 湖南||
                    湖北|仙桃|            | 湖北|潜江|
                    湖南|永州|冷水滩区潇湘路8号 | 湖南|永州|零陵区芝山路5号
                    湖南|永州|潇湘路8号      | 湖南|永州|芝山路5号
                    """)
    void one_name_is_held_where_the_city_is_unknown_or_another_or_the_place_in_it_is(
            String province,
            @Nullable String city,
            @Nullable String address,
            String otherProvince,
            @Nullable String otherCity,
            @Nullable String otherAddress) {
        done(located(province, city, address));
        String id = done(located(otherProvince, otherCity, otherAddress));
        show(id).body("created", is(0)).body("review", is(1));
    }

    @Test
    void one_name_in_one_county_without_a_city_is_one_firm() {
        done(located("湖北", "仙桃", null));
        show(done(located("湖北", "仙桃", null))).body("unchanged", is(1));
    }

    private String located(String province, @Nullable String city, @Nullable String address) {
        return "name,province,city,address\n%s电子有限公司,%s,%s,%s\n"
                .formatted(word, province, Objects.toString(city, ""), Objects.toString(address, ""));
    }

    @Test
    void two_codes_make_two_firms_without_asking() {
        done("企业名称,城市,信用代码\n永州%s电子有限公司,永州,%s\n".formatted(word, freshCode()));
        String id = done("企业名称,城市,信用代码\n永州%s电子股份有限公司,永州,%s\n".formatted(word, freshCode()));
        show(id).body("created", is(1)).body("review", is(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_code_that_was_mistyped_does_not_double_a_firm(boolean wrongFirst) {
        String code = freshCode();
        String wrong = code.substring(0, 17) + (code.endsWith("0") ? "1" : "0");
        String row = "企业名称,城市,信用代码\n永州%s电子有限公司,永州,%s\n";
        done(row.formatted(word, wrongFirst ? wrong : code));
        String id = done(row.formatted(word, wrongFirst ? code : wrong));
        show(id).body("created", is(0)).body("review", is(1));
    }

    @Test
    void rows_of_one_file_are_compared_with_each_other_also_in_a_dry_run() {
        String csv = "企业名称,城市\n永州%1$s电子有限公司,永州\n永州市%1$s电子有限公司,永州\n".formatted(word);
        String id =
                handIn(csv.getBytes(UTF_8), "dry-run").statusCode(201).extract().path("id");
        imports.workNow();
        show(id).body("created", is(1)).body("review", is(1));
    }
}
