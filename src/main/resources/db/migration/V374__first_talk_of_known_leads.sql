-- leads that were there before: whoever has been in touch with the firm keeps that he was first, the others have time to be
insert into first_talk (id, version, lead_id, holder_id, task_force_id, registered_on, evidence_due_on, valid_from,
    protected_until, last_effective_on, updated_on, yellow_on, due_on, ended_on, evidence_id, lapse_noted)
select l.id, 0, l.id, l.owner_id, l.task_force_id, l.received_on, current_date + interval 15 day,
    case when l.responded_on is not null then l.responded_on end,
    case when l.responded_on is not null then current_date + interval 90 day end,
    case when l.responded_on is not null then current_date end,
    case when l.responded_on is not null then current_date end,
    case when l.responded_on is not null then current_date + interval 20 day else current_date + interval 10 day end,
    case when l.responded_on is not null then current_date + interval 30 day else current_date + interval 15 day end,
    null, null, false
from leads l
where l.state in ('ACTIVE', 'PAUSED') and l.stage in ('CLUE', 'RESEARCH', 'ENGAGE', 'NEGOTIATE', 'REVIEW');
