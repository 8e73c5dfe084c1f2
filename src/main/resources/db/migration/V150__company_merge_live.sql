-- a merge that was undone tells what happened and needs neither firm any more: only one that holds keeps both in the register
alter table company_merge
  add column live_kept_id binary(16) generated always as (case when undone_at is null then kept_id end) stored,
  add column live_gone_id binary(16) generated always as (case when undone_at is null then gone_id end) stored,
  drop foreign key company_merge_kept_fk,
  drop foreign key company_merge_gone_fk,
  add constraint company_merge_live_kept_fk foreign key (live_kept_id) references company (id),
  add constraint company_merge_live_gone_fk foreign key (live_gone_id) references company (id);
