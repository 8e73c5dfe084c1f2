-- before V310 a ring of which nobody told was stored as 0: a survey with all three at 0 told only of the whole
update supply_survey set zone = null, city = null, province = null where zone = 0 and city = 0 and province = 0;
