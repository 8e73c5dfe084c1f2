-- an entry about a confidential lead shows the auditor who, when and which kind of change, but nothing of the business
alter table audit_entry
  add column confidential boolean not null default false,
  add index audit_entry_confidential_ix (subject_id, confidential);

update audit_entry set confidential = true
where subject_type = 'lead' and subject_id in (select id from leads where confidential = true);
