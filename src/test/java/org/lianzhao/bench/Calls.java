package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/** What is measured: the calls of a working day. */
final class Calls {
    private static final String ROW =
            "select c.id, c.name, c.credit_code, c.region_code, c.founded_on, c.source from company c where 1 = 1";
    private static final String PAGE = " order by c.id desc limit 51";
    private static final String KEY =
            "select insert(insert(insert(insert(lower(hex(id)), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-') from company";

    private static final String LEADS =
            "select l.id, l.version, l.title, l.company_name, l.company_id, l.stage, l.state, l.stage_since,"
                    + " l.segment_id, l.off_chain, l.total_investment, l.owner_id, l.task_force_id, l.confidential,"
                    + " l.next_step, l.next_on, l.received_on from leads l where l.state <> 'VOID'";

    /** 新科: in some thousands of the invented names. */
    static final String NAME_PART = "%E6%96%B0%E7%A7%91";

    /** What somebody asks who sees all leads. */
    static final List<Call> OF_LEADERS = List.of(
            new Call("lead board, all", "/api/leads/board", "", List.of()),
            new Call(
                    "lead list, all",
                    "/api/leads?limit=50",
                    LEADS + " and l.confidential = false order by l.id desc limit 51",
                    List.of()),
            new Call("pipeline", "/api/insight/pipeline", "", List.of()),
            new Call("pipeline, a year ago", "/api/insight/pipeline?asOf=2025-11-24", "", List.of()));

    private Calls() {}

    static List<Call> on(Database database) throws SQLException {
        long firms = database.number("select count(*) from company");
        String id = database.text(KEY + " order by id limit 1 offset " + firms / 3);
        String deep = database.text(KEY + " order by id limit 1 offset " + firms / 10);
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(deep.getBytes(UTF_8));
        String hex = deep.replace("-", "");
        return List.of(
                new Call(
                        "company by id",
                        "/api/companies/" + id,
                        "select * from company where id = unhex(?)",
                        List.of(id.replace("-", ""))),
                new Call("companies, first page", "/api/companies?limit=50", ROW + PAGE, List.of()),
                new Call(
                        "companies, page at depth",
                        "/api/companies?limit=50&cursor=" + cursor,
                        ROW + " and c.id < unhex(?)" + PAGE,
                        List.of(hex)),
                new Call(
                        "companies of a city",
                        "/api/companies?limit=50&region=440300",
                        ROW + " and c.city_code = ?" + PAGE,
                        List.of("440300")),
                new Call("name search, two characters", "/api/companies?limit=50&q=" + NAME_PART, "", List.of()),
                new Call("name search, pinyin", "/api/companies?limit=50&q=xinkechuang", "", List.of()),
                new Call("name search, one name", "/api/companies?limit=50&q=" + NAME_PART + "4711", "", List.of()),
                new Call("targets of a segment", "/api/segments/EL-5030/targets?limit=50", "", List.of()),
                new Call("lead board, own", "/api/leads/board", "", List.of()),
                new Call(
                        "lead list, own",
                        "/api/leads?limit=50",
                        LEADS + " and l.owner_id = (select id from app_user where username = ?)"
                                + " order by l.id desc limit 51",
                        List.of("member")),
                new Call(
                        "lead list, own, three filters",
                        "/api/leads?limit=50&stage=NEGOTIATE&chain=EL&overdue=true",
                        "",
                        List.of()),
                new Call("chain map", "/api/chains/EL/map", "", List.of()),
                new Call("segment", "/api/segments/EL-5020", "", List.of()));
    }
}
