alter table leads
  add index leads_count_ix (confidential, state, stage, total_investment),
  add index leads_owner_count_ix (owner_id, state, stage, total_investment);
