package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

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

    private static final String DUPLICATE_CHECK = "duplicate check, exact, near, short and unknown names";
    private static final String LIKE_FIRM = """
            select c.id, c.name, c.credit_code, c.registration_no, c.city_code, c.address, c.legal_representative,
                n.kind, n.name_key
            from (select company_id as id from company_name where name_key = ?
                union (select company_id from company_name where name_core = ? limit 200)
                union (select id from company where sound_key = ? limit 200)
                union (select id from company where head_key = ? limit 200)
                union (select id from company where address_key = ? limit 200)
                union (select id from company where person_key = ? limit 200)) found
            join company c on c.id = found.id join company_name n on n.company_id = c.id
            """;

    /** 新科: in more than a thousand of a million invented names. */
    static final String NAME_PART = "%E6%96%B0%E7%A7%91";

    /** What somebody asks who sees all leads. */
    static final List<Call> OF_LEADERS = List.of(
            Call.reading("lead board, all", "/api/leads/board"),
            Call.reading(
                    "lead list, all",
                    "/api/leads?limit=50",
                    LEADS + " and l.confidential = false order by l.id desc limit 51"),
            Call.reading("pipeline", "/api/insight/pipeline"),
            Call.reading("pipeline, a year ago", "/api/insight/pipeline?asOf=2025-11-24"));

    private Calls() {}

    static List<Call> on(Database database) throws SQLException {
        long firms = database.number("select count(*) from company");
        String id = database.text(KEY + " order by id limit 1 offset " + firms / 3);
        String deep = database.text(KEY + " order by id limit 1 offset " + firms / 10);
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(deep.getBytes(UTF_8));
        String hex = deep.replace("-", "");
        String some = database.text("select name from company where id = unhex('%s')".formatted(hex));
        List<Call> calls = List.of(
                Call.reading(
                        "company by id",
                        "/api/companies/" + id,
                        "select * from company where id = unhex(?)",
                        id.replace("-", "")),
                Call.reading("companies, first page", "/api/companies?limit=50", ROW + PAGE),
                Call.reading(
                        "companies, page at depth",
                        "/api/companies?limit=50&cursor=" + cursor,
                        ROW + " and c.id < unhex(?)" + PAGE,
                        hex),
                Call.reading(
                        "companies of a city",
                        "/api/companies?limit=50&region=440300",
                        ROW + " and c.city_code = ?" + PAGE,
                        "440300"),
                Call.reading("name search, two characters", "/api/companies?limit=50&q=" + NAME_PART),
                Call.reading("name search, pinyin", "/api/companies?limit=50&q=xinkechuang"),
                Call.reading("name search, one name", "/api/companies?limit=50&q=" + URLEncoder.encode(some, UTF_8)),
                new Call(
                        DUPLICATE_CHECK,
                        "/api/companies/duplicates",
                        new Inquiries(firms).bodies(),
                        LIKE_FIRM,
                        List.of(database.text("""
                        select concat_ws(',', n.name_key, n.name_core, c.sound_key, c.head_key, c.address_key, c.person_key)
                        from company c join company_name n on n.company_id = c.id
                        where c.id = unhex('%s') and n.kind = 'OFFICIAL'
                        """.formatted(hex)).split(","))),
                Call.reading("targets of a segment", "/api/segments/EL-5030/targets?limit=50"),
                Call.reading("targets of all gaps", "/api/chains/EL/targets"),
                Call.reading("lead board, own", "/api/leads/board"),
                Call.reading(
                        "lead list, own",
                        "/api/leads?limit=50",
                        LEADS + " and l.owner_id = (select id from app_user where username = ?)"
                                + " order by l.id desc limit 51",
                        "member"),
                Call.reading(
                        "lead list, own, three filters", "/api/leads?limit=50&stage=NEGOTIATE&chain=EL&overdue=true"),
                Call.reading("chain map", "/api/chains/EL/map"),
                Call.reading("segment", "/api/segments/EL-5020"));
        BusyFirm busy = new BusyFirm(database, id);
        busy.fill();
        return Stream.of(calls, busy.page(), SearchCalls.forName(some))
                .flatMap(List::stream)
                .toList();
    }
}
