-- names with 中国, letters or the region of a group's firm are found by the firm's own word now: their keys are made anew
update company set sound_key = null
where merged_to_id is null and (name like '%中国%' or name regexp '[A-Za-z0-9]' or name regexp '集团.+公司');

-- what a row said on which a person has decided, so that the same row is not asked about again when it comes anew
alter table import_row
  add column print varbinary(32),
  add index import_row_print_ix (print, id);
