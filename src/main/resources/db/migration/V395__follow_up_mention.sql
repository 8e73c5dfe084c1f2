-- colleagues whom a follow-up names (@)
create table follow_up_mention (
  follow_up_id binary(16) not null,
  user_id binary(16) not null,
  constraint follow_up_mention_pk primary key (follow_up_id, user_id),
  constraint follow_up_mention_entry_fk foreign key (follow_up_id) references follow_up (id),
  constraint follow_up_mention_user_fk foreign key (user_id) references app_user (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
