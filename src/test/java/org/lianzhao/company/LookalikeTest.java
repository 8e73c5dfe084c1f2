package org.lianzhao.company;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.lianzhao.company.CompanyCalls.duplicates;
import static org.lianzhao.company.CompanyCalls.enter;
import static org.lianzhao.company.CompanyCalls.list;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.account.Role;
import org.lianzhao.testing.Caller;
import org.lianzhao.testing.HttpTest;
import org.lianzhao.testing.Statements;

/** The register finds firms that may be the one that somebody describes, by what its indexes know of them. */
@QuarkusTest
class LookalikeTest extends HttpTest {
    private static final String YONGZHOU = "431103";

    @Inject
    LookalikesHeard heard;

    @Inject
    MatchKeeping keeping;

    @Inject
    EntityManager database;

    @Inject
    EntityManagerFactory factory;

    /** A firm's own word that no other test has: four characters of no meaning. */
    private static String word() {
        return ThreadLocalRandom.current()
                .ints(4, 0x4e00, 0x9fa0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String entered(Map<String, ?> firm) {
        return enter(firm).statusCode(201).extract().path("id");
    }

    private static Map<String, String> inYongzhou(String name) {
        return Map.of("name", name, "regionCode", YONGZHOU);
    }

    @ParameterizedTest
    @CsvSource({
        "永州市%s电子有限公司, %s电子（永州）有限公司, REGION_WORDS",
        "永州%s电子有限公司, 永州%s电子股份有限公司, LEGAL_FORM",
        "永州%s电子有限公司, %s电子有限公司, CORE_NAME",
        "永州%s电子股份有限公司, %s电子, SHORT_NAME",
        "%s, 永州%s电子股份有限公司, SHORT_NAME",
        "永州%s电子有限公司, 永州%s电于有限公司, TYPING",
        "中国%s股份有限公司永州分公司, 永州%s, SHORT_NAME",
        "永州%s, 中国%s股份有限公司永州分公司, SHORT_NAME",
        "中国%s集团湖南有限公司, 湖南%s, SHORT_NAME",
        "永州%s网络科技有限公司, 永州%s有限公司, SHORT_NAME",
        "永州%s信息技术有限公司, %sWind, SHORT_NAME"
    })
    void a_name_that_is_near_finds_its_firm(String registered, String described, String reason) {
        String word = word();
        String id = entered(inYongzhou(registered.formatted(word)));
        duplicates(inYongzhou(described.formatted(word)))
                .body("outcome", is("REVIEW"))
                .body("matches.companyId", hasItem(id))
                .body("matches.find { it.companyId == '%s' }.reason".formatted(id), is(reason));
    }

    @Test
    void a_short_or_former_name_finds_the_firm_that_has_it() {
        String word = word();
        Map<String, Object> firm = new HashMap<>(inYongzhou("永州" + word + "电子有限公司"));
        String former = word();
        firm.put("formerNames", List.of("永州" + former + "机械有限公司"));
        String alias = word();
        firm.put("shortNames", List.of(alias + "科技"));
        String id = entered(firm);
        duplicates(inYongzhou("永州" + former + "机械有限公司"))
                .body("matches.companyId", hasItem(id))
                .body("matches[0].reason", is("FORMER_NAME"));
        duplicates(inYongzhou(alias + "科技")).body("matches[0].reason", is("SHORT_NAME"));
    }

    @Test
    void a_door_and_a_person_speak_for_names_that_alone_would_be_those_of_two_firms() {
        String word = word();
        Map<String, String> firm = new HashMap<>(inYongzhou("永州" + word + "电子有限公司"));
        firm.put("address", "湖南省永州市冷水滩区" + word + "路１２＃");
        firm.put("legalRepresentative", "唐湘" + word.charAt(0));
        String id = entered(firm);
        Map<String, String> other = new HashMap<>(inYongzhou("永州" + word + "机械有限公司"));
        duplicates(other).body("matches", empty());
        other.put("address", "冷水滩区" + word + "路12号");
        duplicates(other).body("matches.companyId", hasItem(id)).body("matches[0].reasons", is(List.of("ADDRESS")));
        other.put("legalRepresentative", firm.get("legalRepresentative"));
        duplicates(other).body("matches[0].reasons", containsInAnyOrder("ADDRESS", "LEGAL_REPRESENTATIVE"));
    }

    @Test
    void a_firm_that_may_be_another_is_entered_and_told_of() {
        String word = word();
        UUID first = UUID.fromString(entered(inYongzhou("永州" + word + "电子有限公司")));
        assertThat(heard.of(first)).isEmpty();
        UUID second = UUID.fromString(entered(inYongzhou("永州" + word + "电子股份有限公司")));
        assertThat(heard.of(second)).hasSize(1);
        assertThat(heard.of(second).get(0).company()).isEqualTo(first);
        assertThat(heard.of(second).get(0).reasons()).containsExactly("LEGAL_FORM");
        enter(inYongzhou("永州" + word + "电子有限公司")).statusCode(409).body("matches.companyId[0]", is(first.toString()));
    }

    @Test
    void firms_of_an_older_version_are_found_once_they_have_been_gone_through() {
        String word = word();
        String id = entered(inYongzhou("永州" + word + "电子有限公司"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update company set sound_key = null, head_key = null where name = :name")
                        .setParameter("name", "永州" + word + "电子有限公司")
                        .executeUpdate());
        Map<String, String> described = inYongzhou("永州" + word + "电于有限公司");
        duplicates(described).body("matches", empty());
        keeping.run();
        duplicates(described).body("matches.companyId", hasItem(id));
    }

    @Test
    void a_firm_of_which_only_the_province_is_known_is_found_from_its_cities_and_finds_those_in_them() {
        String word = word();
        String somewhere = entered(Map.of("name", word + "电子有限公司", "regionCode", "430000"));
        duplicates(inYongzhou(word + "电于有限公司")).body("matches.companyId", hasItem(somewhere));
        String other = word();
        String there = entered(inYongzhou(other + "电子有限公司"));
        duplicates(Map.of("name", other + "电于有限公司", "regionCode", "430000")).body("matches.companyId", hasItem(there));
    }

    @Test
    void two_firms_of_one_name_of_which_only_the_province_is_known_are_both_entered() {
        Map<String, String> firm = Map.of("name", word() + "电子有限公司", "regionCode", "430000");
        UUID first = UUID.fromString(entered(firm));
        UUID second = UUID.fromString(entered(firm));
        assertThat(heard.of(second)).extracting(Lookalike::company).containsExactly(first);
    }

    @Test
    void firms_whose_city_an_older_version_did_not_know_are_found_in_it_after_the_migration() throws IOException {
        String word = word();
        String somewhere = entered(Map.of("name", word + "电子有限公司", "regionCode", "430000"));
        String other = word();
        String county = entered(Map.of("name", other + "电子有限公司", "regionCode", "429004"));
        keptWithCity(somewhere, "430000", 430_000);
        keptWithCity(county, "429000", -4);
        duplicates(inYongzhou(word + "电于有限公司")).body("matches", empty());
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V155__company_city.sql")) {
            String change = new String(Objects.requireNonNull(migration).readAllBytes(), UTF_8);
            change(change.substring(change.indexOf("update"), change.lastIndexOf(';')));
        }
        keeping.run();
        duplicates(inYongzhou(word + "电于有限公司")).body("matches.companyId", hasItem(somewhere));
        duplicates(Map.of("name", other + "电于有限公司", "regionCode", "429004")).body("matches.companyId", hasItem(county));
        list(Map.of("q", other, "region", "429004")).body("items.id", is(List.of(county)));
    }

    private void keptWithCity(String firm, String city, int off) {
        change(
                "update company set city_code = '%s', sound_key = sound_key + %d, head_key = head_key + %d where id = unhex('%s')"
                        .formatted(city, off, off, firm.replace("-", "")));
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void however_many_look_alike_the_register_is_asked_as_often() {
        String word = word();
        entered(inYongzhou("永州" + word + "电子有限公司"));
        Map<String, String> described = inYongzhou(word + "电子");
        Caller.as(Role.LEADER);
        long few = Statements.during(factory, () -> duplicates(described));
        for (int more = 0; more < 30; more++) {
            String form = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒".substring(more, more + 1);
            entered(inYongzhou("永州" + word + form + "电子有限公司"));
        }
        assertThat(Statements.during(factory, () -> duplicates(described)))
                .isEqualTo(few)
                .isLessThan(12);
    }

    @Test
    void the_legal_representative_is_shown_and_may_be_changed() {
        String word = word();
        Map<String, String> firm = new HashMap<>(inYongzhou("永州" + word + "电子有限公司"));
        firm.put("legalRepresentative", "唐湘平");
        String id = entered(firm);
        Caller.as(Role.MEMBER)
                .body(Map.of("version", 0, "legalRepresentative", "蒋德华"))
                .patch("/api/companies/" + id)
                .then()
                .statusCode(200)
                .body("legalRepresentative", is("蒋德华"));
    }

    /** The program keeps each text of a query that it has met: texts with a firm's own keys in them would fill its memory. */
    @Test
    void no_question_to_the_database_is_worded_for_one_firm_only() {
        duplicates(inYongzhou("永州" + word() + "电子有限公司"));
        duplicates(Map.of("name", word() + "电子有限公司"));
        List<String> asked = Stream.of(
                        factory.unwrap(SessionFactory.class).getStatistics().getQueries())
                .filter(query -> query.contains("sound_key"))
                .toList();
        assertThat(asked).isNotEmpty().noneMatch(query -> query.matches("(?s).*(in \\(|between )\\d.*"));
    }
}
