-- where the firms of an industry are is counted in this index alone: of a merged record it must know that it is one
alter table company add index company_industry_place_ix (industry_code, province_code, city_code, merged_to_id);
