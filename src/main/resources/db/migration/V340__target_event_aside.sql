-- where two segments or two records of a firm were joined that both had work on a target: what was done about the work that
-- stands no more, and tells nothing of how the one stands that goes on
alter table target_event add column aside boolean not null default false;
