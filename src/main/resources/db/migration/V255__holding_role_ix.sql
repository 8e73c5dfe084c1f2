-- the chain leaders of the zone are looked for by their part
alter table holding add index holding_role_ix (role, place, company_id);
