-- what happened to a target, told on its panel and counted on the desk of the chain office: decisions, plans, leads, and
-- changes of its score or tier. "said" has the fields that changed, before and after
create table target_event (
  id binary(16) not null,
  segment_id binary(16) not null,
  company_id binary(16) not null,
  kind varchar(10) not null,
  happened_at datetime(6) not null,
  author_name varchar(100),
  lead_id binary(16),
  said longtext not null,
  constraint target_event_pk primary key (id),
  constraint target_event_segment_fk foreign key (segment_id) references segment (id),
  constraint target_event_company_fk foreign key (company_id) references company (id),
  index target_event_target_ix (segment_id, company_id, id),
  index target_event_kind_ix (segment_id, kind, happened_at),
  index target_event_age_ix (kind, happened_at),
  index target_event_company_ix (company_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
