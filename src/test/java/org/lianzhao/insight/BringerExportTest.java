package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.Exported;
import org.lianzhao.testing.Fresh;

/** Who brought firms as a file. */
@QuarkusTest
class BringerExportTest extends BringerCalls {

    @Test
    void it_holds_the_rows_of_the_list_and_says_why_a_figure_is_not_known() {
        String name = "示例引荐" + Fresh.mark();
        String bringer = firm(Map.of("name", name));
        String brought = broughtBy(bringer);
        assertThat(row(name)).isEqualTo(name + ",,1,,0,0,0,0,0,0,1,0,,n/a：带来的企业都没有线索");
        lead(Caller.as(Role.MEMBER), brought, Map.of());
        assertThat(row(name)).isEqualTo(name + ",,1,,1,0,0,0,0,0,0,0,0,");
    }

    private static String row(String name) {
        return Exported.rows(Caller.as(Role.OFFICE), "bringers", Map.of()).stream()
                .filter(row -> row.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_file_says_what_it_counts_in_the_readers_language() {
        List<String> lines = Exported.lines(Caller.as(Role.OFFICE), "bringers", Map.of());
        assertThat(lines.get(0)).contains("列表：以商引商", "取进展最好的线索");
        assertThat(lines.get(1)).isEqualTo("企业,链主,带来（家）,名单未尽,跟进中,在谈,已签约,已投产,暂缓,未成,没有线索,已在园区,补上的缺口（个）,补上的环节");
        assertThat(Exported.lines(Caller.as(Role.OFFICE).queryParam("lang", "en"), "bringers", Map.of())
                        .get(1))
                .startsWith("Company,Anchor firm,Brought,");
    }
}
