insert into chain_revision (id, version, chain_id, name, name_en, description, description_en, park, valid_from, valid_to)
select c.id, 0, c.id, c.name, c.name_en, c.description, c.description_en, c.park,
  (select min(e.valid_from) from chain_edition e where e.chain_id = c.id), '9999-12-31 00:00:00'
from chain c;
