-- which record another one's amounts went into when segments were merged, and by which row of which import the other one
-- was entered: who takes that import back is told that the amounts live on
create table supply_survey_joined (
  id binary(16) not null,
  kept_id binary(16) not null,
  batch_id binary(16),
  batch_row int,
  constraint supply_survey_joined_pk primary key (id),
  constraint supply_survey_joined_kept_fk foreign key (kept_id) references supply_survey (id),
  index supply_survey_joined_kept_ix (kept_id),
  index supply_survey_joined_batch_ix (batch_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
