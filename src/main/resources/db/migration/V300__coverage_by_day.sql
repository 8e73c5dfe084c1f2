-- the figures of a segment from a day on, until the next row of it: written where they changed
create table segment_day (
  id binary(16) not null,
  segment_id binary(16) not null,
  on_day date not null,
  held varchar(10) not null,
  computed varchar(10) not null,
  coverage double not null,
  producing int not null,
  preparing int not null,
  unverified int not null,
  near_city int not null,
  near_province int not null,
  near_claimed int not null,
  named int not null,
  aged boolean not null,
  constraint segment_day_pk primary key (id),
  constraint segment_day_uk unique (segment_id, on_day),
  constraint segment_day_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- the figures of a chain on a day
create table chain_day (
  id binary(16) not null,
  chain_id binary(16) not null,
  on_day date not null,
  segments int not null,
  present int not null,
  producing int not null,
  weighted double,
  constraint chain_day_pk primary key (id),
  constraint chain_day_uk unique (chain_id, on_day),
  constraint chain_day_chain_fk foreign key (chain_id) references chain (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- a gap that a project closed: the first firm that verifiably produces in the segment
create table gap_closing (
  id binary(16) not null,
  lead_id binary(16) not null,
  segment_id binary(16) not null,
  producing_since date not null,
  closed_at datetime(6) not null,
  undone_at datetime(6),
  constraint gap_closing_pk primary key (id),
  constraint gap_closing_lead_fk foreign key (lead_id) references leads (id),
  constraint gap_closing_segment_fk foreign key (segment_id) references segment (id),
  index gap_closing_segment_ix (segment_id, closed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

insert into work_lock (name, position) values ('coverage-days', 0);
