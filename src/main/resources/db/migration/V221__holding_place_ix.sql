alter table holding add index holding_place_ix (place, company_id);
