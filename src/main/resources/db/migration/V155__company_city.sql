-- A province is no city, and a county that answers to its province (4290.., 4690.., 6590..) is a city of its own. The city is part
-- of the keys by which firms are found: without a sound key a firm gets new ones. One below zero is a merged record's, which gets none.
update company
set city_code = case when region_code like '%0000' then null else region_code end,
    sound_key = case when sound_key < 0 then sound_key end
where substring(region_code, 3, 2) in ('00', '90')
  and left(region_code, 2) not in ('11', '12', '31', '50', '81', '82');
