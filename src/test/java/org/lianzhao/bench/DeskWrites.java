package org.lianzhao.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.lianzhao.testing.Fresh;

/** What people at their desks write one at a time: leads, and a word about what was done. */
final class DeskWrites {
    private static final int CREATE_LIMIT = 40;
    private static final String OWN = """
            select lower(hex(l.id)) from leads l join app_user u on u.id = l.owner_id
            where u.username = 'member' and l.state = 'ACTIVE' and l.pooled_on is null order by l.id
            """;
    private static final String FIRMS = """
            select lower(hex(c.id)) from company c where c.source = 'ENTERED'
            and %s (select 1 from leads l where l.company_id = c.id) order by crc32(c.id) limit 5000
            """;
    private static final String SAID = """
            {"kind":"CALL","content":"示例：电话沟通用地需求","nextStep":"示例：发送载体资料","nextOn":"%s"}
            """;

    private final Database database;
    private final Session member;

    DeskWrites(Database database, Session member) {
        this.database = database;
        this.member = member;
    }

    List<DeskCall> calls() throws SQLException {
        Supplier<String> free = onOneOf(keys(FIRMS.formatted("not exists")));
        Supplier<String> taken = onOneOf(keys(FIRMS.formatted("exists")));
        List<UUID> own = keys(OWN);
        AtomicInteger logged = new AtomicInteger();
        String day = database.text("select current_date + interval 9 day");
        Supplier<String> named = () -> """
                {"title":"%1$s","companyName":"%1$s","sourceChannel":"TRIP","segmentCode":"EL-5030"}
                """.formatted(Fresh.text());
        return List.of(
                DeskCall.writing("new lead, investor by name", CREATE_LIMIT, member, "/api/leads", named),
                DeskCall.writing("new lead, firm of the register", CREATE_LIMIT, member, "/api/leads", free),
                DeskCall.writing(
                        "new lead, firm that others are on: a case", CREATE_LIMIT, member, "/api/leads", taken),
                DeskCall.writing(
                        "quick log",
                        member,
                        () -> "/api/leads/%s/follow-ups".formatted(own.get(logged.getAndIncrement() % own.size())),
                        SAID.formatted(day)));
    }

    private static Supplier<String> onOneOf(List<UUID> firms) {
        AtomicInteger turn = new AtomicInteger();
        return () -> """
                {"title":"%s","companyId":"%s","sourceChannel":"RECEPTION","segmentCode":"EL-5030"}
                """.formatted(Fresh.text(), firms.get(turn.getAndIncrement() % firms.size()));
    }

    private List<UUID> keys(String query) throws SQLException {
        return database.rows(query).stream()
                .map(row -> DeskPeople.key(row.get(0)))
                .toList();
    }
}
