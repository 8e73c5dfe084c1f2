-- how often somebody was told within an hour that another task force is on a firm
create table lead_hint_use (
  person_id binary(16) not null,
  hour datetime(6) not null,
  used int not null,
  constraint lead_hint_use_pk primary key (person_id, hour),
  constraint lead_hint_use_person_fk foreign key (person_id) references app_user (id),
  index lead_hint_use_hour_ix (hour)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
