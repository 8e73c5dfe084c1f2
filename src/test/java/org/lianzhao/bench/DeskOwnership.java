package org.lianzhao.bench;

import java.sql.SQLException;
import java.util.List;

/** Gives invented leads the registrations of first talks that would have come of what was done on them, cases, and notices. */
final class DeskOwnership {
    private static final String INVENTED = " l.reckoned = " + DeskServers.NEVER;
    private static final List<String> ALL = List.of(
            // valid with the first contact; 90 days from the last entry, 30 without any
            """
            insert ignore into first_talk (id, version, lead_id, holder_id, task_force_id, registered_on, evidence_due_on,
                valid_from, protected_until, last_effective_on, updated_on, yellow_on, due_on, ended_on, evidence_id, lapse_noted)
            select l.id, 0, l.id, l.owner_id, l.task_force_id, l.received_on, l.received_on + interval 15 day,
                l.responded_on, if(l.responded_on is null, null, l.updated_on + interval 90 day),
                if(l.responded_on is null, null, l.updated_on), if(l.responded_on is null, null, l.updated_on),
                if(l.responded_on is null, l.received_on + interval 8 day, l.updated_on + interval 20 day),
                if(l.responded_on is null, l.received_on + interval 15 day, l.updated_on + interval 30 day),
                if(l.state in ('ACTIVE', 'PAUSED') and l.pooled_on is null
                    and l.stage in ('CLUE', 'RESEARCH', 'ENGAGE', 'NEGOTIATE', 'REVIEW'), null, l.stage_since),
                null,
                if(l.responded_on is null, l.received_on + interval 15 day, l.updated_on + interval 30 day) < current_date
            from leads l where""" + INVENTED,
            """
            insert ignore into ownership_fact (id, lead_id, kind, happened_on, holder_id, task_force_id, recorded_at)
            select l.id, l.id, 'REGISTERED', l.received_on, l.owner_id, l.task_force_id, l.recorded_at from leads l
            where""" + INVENTED,
            """
            insert ignore into ownership_fact (id, lead_id, kind, happened_on, holder_id, task_force_id, recorded_at)
            select t.evidence_key, t.lead_id, 'PROVEN', t.valid_from, t.holder_id, t.task_force_id, t.valid_from from (
                select unhex(md5(concat('p', hex(f.id)))) as evidence_key, f.* from first_talk f
                where f.valid_from is not null) t
            """,
            """
            insert ignore into lead_credit (id, lead_id, holder_id, task_force_id, kind, share, since, recorded_at)
            select t.id, t.lead_id, t.holder_id, t.task_force_id, 'FIRST_TALK', 100, t.valid_from, t.valid_from
            from first_talk t where t.valid_from is not null
            """,
            """
            insert ignore into pool_entry (id, version, lead_id, former_holder_id, former_task_force_id, pooled_on, reason, claimed)
            select l.id, 0, l.id, l.owner_id, l.task_force_id, l.pooled_on, '示例', false
            from leads l where l.pooled_on is not null
            """,
            // one in five is yet to be settled
            """
            insert ignore into conflict (id, version, lead_id, other_lead_id, automatic, opened_on, due_on, outcome, settled_on)
            select unhex(md5(concat('c', hex(l.id)))), 0, l.id, o.id, true, current_date, current_date + interval 3 day,
                if(mod(crc32(l.id), 5) = 0, null, 'KEEP'), if(mod(crc32(l.id), 5) = 0, null, current_date)
            from leads l join leads o on o.company_key = l.company_key and o.id < l.id
            where l.state = 'ACTIVE' and o.state = 'ACTIVE' and l.confidential = false and o.confidential = false
              and l.task_force_id <> o.task_force_id order by l.id limit 500
            """,
            // of what is known already: those who sign in have a full tray
            """
            insert ignore into notice (id, receiver_id, kind, subject_type, subject_id, about, once_key, created_at, read_at)
            select unhex(md5(concat(hex(u.id), hex(l.id)))), u.id, 'GIVEN', 'lead', l.id, '{"by":"示例"}', hex(l.id),
                utc_timestamp(6), if(mod(crc32(l.id), 3) = 0, utc_timestamp(6), null)
            from app_user u join (select id from leads order by id desc limit 1500) l
            where u.username in ('member', 'head', 'office', 'leader')
            """);

    private final Database database;

    DeskOwnership(Database database) {
        this.database = database;
    }

    void fill() throws SQLException {
        for (String statement : ALL) {
            database.run(statement);
        }
    }
}
