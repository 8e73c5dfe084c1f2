-- what a firm did not tell of a ring is not known: it is not nothing
alter table supply_survey
  modify zone decimal(20,2),
  modify city decimal(20,2),
  modify province decimal(20,2);
