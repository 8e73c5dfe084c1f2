-- a firm may be in a segment by what a source states and by each project of its own; the latter follow their lead
alter table holding
  add column lead_id binary(16),
  add column stated_by binary(16) generated always as (coalesce(lead_id, company_id)) stored,
  add constraint holding_stated_uk unique (company_id, segment_id, place, stated_by),
  add constraint holding_lead_uk unique (lead_id),
  add constraint holding_lead_fk foreign key (lead_id) references leads (id),
  drop index holding_company_uk;
