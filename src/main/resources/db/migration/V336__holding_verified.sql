-- the chain office verifies what somebody says by hand of a firm in a segment; nobody who said any of it does so
alter table holding
  add column said_by_ids text,
  add column said_by_name varchar(100),
  add column verified_on date,
  add column verified_by_name varchar(100),
  add column verified_at datetime(6),
  add index holding_claim_ix (basis, verified_on, segment_id);
