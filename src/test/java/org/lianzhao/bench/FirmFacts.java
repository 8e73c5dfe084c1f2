package org.lianzhao.bench;

import java.sql.SQLException;

/**
 * Gives the invented firms what lists are narrowed down by: capital, an industry, one in twenty a tag; and puts as many in
 * the zone and the city as a zone has, all in one segment of a map that nothing else measures.
 */
final class FirmFacts {
    // the newest ones may have been entered by an earlier measurement
    private static final String ONE = "select industry_code from company order by id desc limit 1 offset 1000";
    private static final String FACTS = """
            update company set capital_amount = 10 * (1 + mod(crc32(name), 5000)), capital_currency = 'CNY',
                capital_text = concat(10 * (1 + mod(crc32(name), 5000)), '万元'),
                industry_code = elt(1 + mod(crc32(address), 8), '3974', '3982', '3825', '3484', '3311', '5179', '6513', '2929')
            where source = 'ENTERED' and industry_code is null
            """;
    private static final String TAGS = """
            insert into company_tag (company_id, tag) select c.id, '高新技术企业' from company c
            where c.source = 'ENTERED' and mod(crc32(c.name), 20) = 0
              and not exists (select 1 from company_tag t where t.company_id = c.id)
            """;
    private static final String HOLDINGS = """
            insert into holding (id, version, company_id, segment_id, role, presence, place, basis)
            select unhex(md5(hex(c.id))), 0, c.id, (select id from segment where code = 'EQ-2040'), 'MEMBER', 'PRODUCTION',
                if(mod(crc32(c.name), 4) = 0, 'ZONE', 'CITY'), 'SOURCE'
            from company c where c.source = 'ENTERED' and mod(crc32(c.address), 500) = 0
            """;

    private final Database database;

    FirmFacts(Database database) {
        this.database = database;
    }

    /** Whether something was missing. */
    boolean fill() throws SQLException {
        if (database.text(ONE) != null) {
            return false;
        }
        database.run(FACTS);
        database.run(TAGS);
        database.run(HOLDINGS);
        database.text("analyze table company, company_tag, holding");
        return true;
    }
}
