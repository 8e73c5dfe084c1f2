-- a workbook is kept as the text of one of its sheets: which one is remembered, and that it was a workbook;
-- titles and notes may stand above the row that names the columns
alter table import_batch
  add column sheet varchar(100),
  add column header_row int not null default 1;
