-- what a row said on which a person has decided, so that the same row is not asked about again when it comes anew
alter table import_row
  add column print varbinary(32),
  add index import_row_print_ix (print, id);
