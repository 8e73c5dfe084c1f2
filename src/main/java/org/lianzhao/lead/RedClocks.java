package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.shared.text.PersonalData;

/** What is overdue in a task force, for all in its group: of its own leads at work, but of no 保密 ones. */
@ApplicationScoped
public class RedClocks {
    private final LeadSearch search;

    RedClocks(LeadSearch search) {
        this.search = search;
    }

    /** What was due before a day, what waits longest first; numbers of people in titles are masked. */
    @Transactional
    public List<RedClock> openTo(UUID taskForce, LocalDate today, int most) {
        String sql = """
                select l.id, l.title, c.kind, c.due_on from leads l join lead_clock c on c.lead_id = l.id
                where l.task_force_id = :force and l.confidential = false and l.state in ('ACTIVE', 'PAUSED')
                    and l.pooled_on is null and c.due_on < :today
                order by c.due_on, c.lead_id, c.kind limit
                """;
        return search.raw(sql + most, Map.of("force", taskForce, "today", today)).stream()
                .map(row -> new RedClock(
                        Cells.id(row[0]),
                        PersonalData.masked((String) row[1]),
                        ClockKind.valueOf((String) row[2]),
                        Cells.day(row[3])))
                .toList();
    }
}
