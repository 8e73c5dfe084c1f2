-- who brought most is counted over the relations of one kind
alter table firm_relation add index firm_relation_kind_ix (kind, live, from_id);
