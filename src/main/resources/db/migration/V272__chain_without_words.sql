alter table chain
  drop column name,
  drop column name_en,
  drop column description,
  drop column description_en,
  drop column park;
