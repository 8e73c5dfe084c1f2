-- who does what by when: on a lead, or on its own
create table task (
  id binary(16) not null,
  version int not null,
  lead_id binary(16),
  what varchar(500) not null,
  due_on date not null,
  state varchar(10) not null,
  assignee_id binary(16) not null,
  giver_id binary(16) not null,
  given_at datetime(6) not null,
  result varchar(500),
  closed_at datetime(6),
  closed_by_id binary(16),
  constraint task_pk primary key (id),
  constraint task_lead_fk foreign key (lead_id) references leads (id),
  constraint task_assignee_fk foreign key (assignee_id) references app_user (id),
  constraint task_giver_fk foreign key (giver_id) references app_user (id),
  index task_assignee_ix (assignee_id, state, due_on, id),
  index task_giver_ix (giver_id, state, due_on, id),
  index task_lead_ix (lead_id, state, due_on, id),
  index task_due_ix (state, due_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
