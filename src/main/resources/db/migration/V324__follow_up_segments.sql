-- that a lead or a firm followed its segment into another one when an edition merged the two
alter table follow_up
  add column from_segment_id binary(16),
  add column to_segment_id binary(16),
  add constraint follow_up_from_segment_fk foreign key (from_segment_id) references segment (id),
  add constraint follow_up_to_segment_fk foreign key (to_segment_id) references segment (id);
