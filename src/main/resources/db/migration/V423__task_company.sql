-- a task may be about a firm of the register instead of a lead
alter table task
  add column company_id binary(16),
  add constraint task_company_fk foreign key (company_id) references company (id),
  add index task_company_ix (company_id, state, due_on, id);
