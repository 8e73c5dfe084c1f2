package org.lianzhao.transfer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.transfer.ImportCalls.rows;
import static org.lianzhao.transfer.ImportCalls.show;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.testing.SettingCalls;

/** Files write tags by the value or by its name, and bring those that people no longer choose. */
@QuarkusTest
class TagImportTest extends ImportTest {
    private final String code = ImportCalls.freshCode();

    @AfterEach
    void bring_back() {
        SettingCalls.retire("company-tag", "单项冠军", false);
    }

    @Test
    void a_tag_is_the_same_by_its_name_as_by_its_value() {
        String id = written("name,标签\n%s,规上企业；规上；Listed；示例自定\n".formatted(mark));
        rows(id).body("items", empty());
        firm().body("tags", containsInAnyOrder("规上", "上市", "示例自定"));
        show(written("name,标签\n%s,上市企业\n".formatted(mark))).body("review", is(1));
        show(written("name,标签,信用代码\n%s乙,规上,%s\n".formatted(mark, code))).body("created", is(1));
        show(written("name,标签,信用代码\n%s乙,规上企业,%s\n".formatted(mark, code))).body("unchanged", is(1));
    }

    @Test
    void a_retired_tag_comes_in_with_a_remark_where_it_is_new() {
        SettingCalls.retire("company-tag", "单项冠军", true).statusCode(200);
        String csv = "name,标签,信用代码\n%s,制造业单项冠军,%s\n".formatted(mark, code);
        String created = written(csv);
        rows(created)
                .body("items.row", contains(2))
                .body("items[0].outcome", is("CREATED"))
                .body("items[0].field", is("标签"))
                .body("items[0].text", containsString("「制造业单项冠军」已停用"));
        firm().body("tags", contains("单项冠军"));
        String known = written(csv.replace("制造业", "规上；制造业"));
        show(known).body("updated", is(1)).body("warned", is(0));
    }
}
