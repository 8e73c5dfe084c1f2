alter table company
  add index company_registration_ix (registration_no, id);
