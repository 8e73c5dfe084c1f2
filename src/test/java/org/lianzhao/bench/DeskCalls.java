package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What people at their desks ask for: the board, lists narrowed down, timelines. */
final class DeskCalls {
    private static final String LEADS =
            "select l.id, l.version, l.title, l.company_name, l.company_id, l.stage, l.state, l.stage_since,"
                    + " l.segment_id, l.off_chain, l.total_investment, l.owner_id, l.task_force_id, l.confidential,"
                    + " l.next_step, l.next_on, l.received_on, l.yellow_on, l.due_on, l.due_clock from leads l"
                    + " where l.state <> 'VOID'";
    private static final String SAID =
            "select f.id, f.kind, f.occurred_on, f.content, f.people, f.next_step, f.next_on,"
                    + " f.recorded_at, f.recorded_by_name from follow_up f where f.lead_id = unhex(?) order by f.id desc limit 21";
    private static final String THREE = "stage=ENGAGE&light=RED&source=RESIDENT";

    private final Database database;

    DeskCalls(Database database) {
        this.database = database;
    }

    List<DeskCall> boards(String who, Session session) {
        return List.of(DeskCall.reading("board, " + who, session, "/api/leads/board"));
    }

    /** Lists as somebody sees them who sees this part of all leads. */
    List<DeskCall> lists(String who, Session session, String scope) throws SQLException {
        String list = "/api/leads?limit=50&";
        String middle = database.text("select lower(hex(l.id)) from leads l where " + scope
                + " order by l.id desc limit 1 offset "
                + database.number("select count(*) div 2 from leads l where " + scope));
        String deep = DeskPeople.key(middle).toString();
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(deep.getBytes(UTF_8));
        String words = "list, %s, ".formatted(who);
        return List.of(
                DeskCall.reading(
                        words + "first page", session, list, LEADS + " and " + scope + " order by l.id desc limit 51"),
                DeskCall.reading(
                        words + "page at depth",
                        session,
                        list + "cursor=" + cursor,
                        LEADS + " and l.id < unhex(?) and " + scope + " order by l.id desc limit 51",
                        middle),
                DeskCall.reading(words + "stage, light and channel", session, list + THREE),
                DeskCall.reading(words + "stage, light and channel, by due day", session, list + THREE + "&sort=due"),
                DeskCall.reading(
                        words + "chain, clock and light, by next step",
                        session,
                        list + "chain=EL&clock=UPDATE&light=YELLOW&sort=next"),
                DeskCall.reading(
                        words + "text, stage and light", session, list + "stage=ENGAGE&light=RED&q=" + Calls.NAME_PART),
                DeskCall.reading(words + "text of one lead", session, list + "q=%E9%A1%B9%E7%9B%AE77777"));
    }

    /** The pages of a lead with few entries and of one with very many. */
    List<DeskCall> leads(Session session) throws SQLException {
        List<DeskCall> calls = new ArrayList<>();
        calls.addAll(lead("few follow-ups", session, "between 5 and 12"));
        calls.addAll(lead("very many follow-ups", session, "> 1000"));
        return calls;
    }

    private List<DeskCall> lead(String which, Session session, String entries) throws SQLException {
        String hex = database.text("select lower(hex(l.id)) from leads l where l.confidential = false"
                + " and (select count(*) from follow_up f where f.lead_id = l.id) " + entries
                + " order by l.id limit 1");
        String at = "/api/leads/" + DeskPeople.key(hex);
        long all = database.number("select count(*) from follow_up where lead_id = unhex('%s')".formatted(hex));
        String middle = database.text(
                "select lower(hex(id)) from follow_up where lead_id = unhex('%s') order by id limit 1 offset %d"
                        .formatted(hex, all / 2));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(DeskPeople.key(middle).toString().getBytes(UTF_8));
        return Stream.of(
                        DeskCall.reading("lead, " + which, session, at),
                        DeskCall.reading("timeline, " + which, session, at + "/timeline?limit=20", SAID, hex),
                        DeskCall.reading(
                                "timeline at depth, " + which, session, at + "/timeline?limit=20&cursor=" + cursor))
                .toList();
    }
}
