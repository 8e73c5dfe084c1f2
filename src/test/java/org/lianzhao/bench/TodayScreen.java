package org.lianzhao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that 今日 asks for, as the page does. */
final class TodayScreen {
    private final String name;
    private final Session session;
    private final Map<String, String> asked = new LinkedHashMap<>();

    private TodayScreen(String who, Session session, String whose) {
        this.name = "今日, " + who;
        this.session = session;
        asked.put("what is due", "/api/leads/clocks?limit=20&" + whose);
        asked.put("counts", "/api/leads/clocks/counts?" + whose);
        asked.put("latest", "/api/leads?limit=5&state=ACTIVE&" + whose);
        asked.put("conflicts", "/api/ownership/conflicts?settled=false");
        asked.put("splits", "/api/leads/splits");
        asked.put("unread notices", "/api/notices/count");
    }

    static TodayScreen ofMember(Session session) {
        return new TodayScreen("member", session, "owner=me");
    }

    static TodayScreen ofHead(Session session, String force) {
        TodayScreen screen = new TodayScreen("head, his force", session, "taskForce=" + force);
        screen.asked.put("duties", "/api/leads/duties?by=person&taskForce=" + force);
        screen.asked.put("doubles", "/api/duplicate-cases/open");
        return screen;
    }

    static TodayScreen ofLeader(Session session) {
        TodayScreen screen = new TodayScreen("leader", session, "owner=me");
        screen.asked.remove("conflicts"); // he edits no leads
        screen.asked.put("duties", "/api/leads/duties?by=taskForce");
        return screen;
    }

    static TodayScreen ofOffice(Session session) {
        TodayScreen screen = new TodayScreen("office", session, "owner=me");
        screen.asked.put("duties", "/api/leads/duties?by=taskForce");
        screen.asked.put("doubles", "/api/duplicate-cases/open");
        return screen;
    }

    List<DeskCall> calls() {
        List<DeskCall> calls = new ArrayList<>();
        asked.forEach((what, path) -> calls.add(DeskCall.reading(name + ": " + what, session, path)));
        calls.add(DeskCall.screen(name, session, List.copyOf(asked.values())));
        return calls;
    }
}
