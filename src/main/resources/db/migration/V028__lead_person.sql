create table lead_person (
  lead_id binary(16) not null,
  user_id binary(16) not null,
  part varchar(20) not null,
  constraint lead_person_pk primary key (lead_id, user_id),
  constraint lead_person_lead_fk foreign key (lead_id) references leads (id),
  constraint lead_person_user_fk foreign key (user_id) references app_user (id),
  index lead_person_user_ix (user_id, lead_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
