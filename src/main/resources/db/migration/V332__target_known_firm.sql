-- the firms to which ties were known when a target was rejected: where two records of one are merged, the target is found
-- by them. Kept with the target, so that no key leads to the firm; a tie is a line "tie|what|key of the firm"
create table target_known_firm (
  work_id binary(16) not null,
  firm_id binary(16) not null,
  constraint target_known_firm_pk primary key (work_id, firm_id),
  index target_known_firm_ix (firm_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin
select distinct w.id as work_id, cast(unhex(replace(right(f.fact, 36), '-', '')) as binary(16)) as firm_id
from target_work w
  join json_table(
    concat('["', replace(substring(json_quote(replace(w.known_reasons, '\\', '/')), 2,
      char_length(json_quote(replace(w.known_reasons, '\\', '/'))) - 2), '\\n', '","'), '"]'),
    '$[*]' columns (fact varchar(300) path '$')) f
where w.known_reasons like '%tie|%'
  and f.fact regexp '^tie[|][^|]+[|][0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
