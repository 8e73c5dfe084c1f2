-- who wants to hear what becomes of a lead (关注)
create table lead_watch (
  lead_id binary(16) not null,
  user_id binary(16) not null,
  since datetime(6) not null,
  constraint lead_watch_pk primary key (lead_id, user_id),
  constraint lead_watch_lead_fk foreign key (lead_id) references leads (id),
  constraint lead_watch_user_fk foreign key (user_id) references app_user (id),
  index lead_watch_user_ix (user_id, lead_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
