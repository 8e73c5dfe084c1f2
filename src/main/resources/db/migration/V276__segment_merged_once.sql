-- a segment goes on as one other, not as two
alter table segment_lineage
  add column merged_id binary(16) generated always as (case when kind = 'MERGED' then from_id end) stored,
  add constraint segment_lineage_merged_uk unique (merged_id);
