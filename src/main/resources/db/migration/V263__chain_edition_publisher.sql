alter table chain_edition
  add column published_by_id binary(16),
  add column published_by_name varchar(100);
