package org.lianzhao.bench;

import java.sql.SQLException;
import java.util.List;

/** A firm about which everybody has something to say, and what its page asks for: each is a call of its own. */
final class BusyFirm {
    private static final String OTHERS =
            "(select c.id from company c where c.id > unhex('%1$s') order by c.id limit %2$d) o";
    private static final String WHO = "utc_timestamp(6), unhex(md5('%1$s')), '示例'";

    private final Database database;
    private final String id;

    /** @param id its key, as the interface writes it */
    BusyFirm(Database database, String id) {
        this.database = database;
        this.id = id;
    }

    /** A thousand relations and visits, two hundred people, twenty listings; once. */
    void fill() throws SQLException {
        String hex = id.replace("-", "");
        if (database.number("select count(*) from company_listing where company_id = unhex('%s')".formatted(hex)) > 0) {
            return;
        }
        run(hex, 1000, """
                insert into firm_relation (id, version, from_id, to_id, kind, source_note, live, recorded_at, recorded_by_id,
                    recorded_by_name)
                select unhex(md5(concat('r', hex(o.id)))), 0, unhex('%1$s'), o.id, 'SUPPLIER', '示例', 1, """ + WHO + " from " + OTHERS);
        run(hex, 1000, """
                insert into follow_up (id, kind, occurred_on, content, company_id, recorded_at, recorded_by_id, recorded_by_name)
                select unhex(md5(concat('v', hex(o.id)))), 'VISIT', '2026-01-02', '示例走访', unhex('%1$s'), """ + WHO + " from " + OTHERS);
        run(hex, 200, """
                insert into person (id, version, name, recorded_at, recorded_by_name)
                select unhex(md5(concat('p', hex(o.id)))), 0, '林示例', utc_timestamp(6), '示例' from """ + OTHERS);
        run(hex, 200, """
                insert into person_post (id, version, person_id, company_id, is_current, recorded_at, recorded_by_name)
                select unhex(md5(concat('q', hex(o.id)))), 0, unhex(md5(concat('p', hex(o.id)))), unhex('%1$s'), 1,
                    utc_timestamp(6), '示例' from """ + OTHERS);
        run(hex, 20, """
                insert into company_listing (id, version, company_id, tag, listed_year, source_note, live, recorded_at,
                    recorded_by_id, recorded_by_name)
                select unhex(md5(concat('l', hex(o.id)))), 0, unhex('%1$s'), '高新技术企业', 2020, '示例', 1, """ + WHO + " from " + OTHERS);
    }

    private void run(String hex, int rows, String statement) throws SQLException {
        database.run(statement.formatted(hex, rows));
    }

    /** The calls that its page makes beside the firm itself. */
    List<Call> page() {
        return List.of(
                call("relations", "/api/companies/%s/relations"),
                call("listings", "/api/companies/%s/listings"),
                call("visits", "/api/companies/%s/activities"),
                call("people", "/api/people?company=%s"),
                call("leads", "/api/leads?company=%s&limit=10"),
                call("referrals", "/api/companies/%s/referrals"),
                call("documents", "/api/documents?subject=company:%s"),
                call("imports", "/api/companies/%s/imports"),
                call("merges", "/api/companies/%s/merges"),
                call("duplicate cases", "/api/duplicate-cases?company=%s&state=OPEN"));
    }

    private Call call(String what, String path) {
        return Call.reading("company page, " + what, path.formatted(id));
    }
}
