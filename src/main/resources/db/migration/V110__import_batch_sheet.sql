-- a workbook is kept as the text of one of its sheets: which one is remembered, and that it was a workbook
alter table import_batch add column sheet varchar(100);
