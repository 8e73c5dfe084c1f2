-- why the taking back of its import left a row as it is, beside what there is to say of the row itself; and what of the
-- fields before is yet to be given back, beside all that the row changed
alter table import_row
  add column kept_field varchar(40),
  add column kept_code varchar(60),
  add column kept_values varchar(1000),
  add column left_image longtext;
update import_row set kept_field = field, kept_code = code, kept_values = code_values, field = null, code = null,
  code_values = null
where taken_back = 'KEPT';
