-- firms that are worth comparing; firms without a sound key have not been given any yet
alter table company
  add index company_sound_ix (sound_key, id),
  add index company_head_ix (head_key, id),
  add index company_address_ix (address_key, id),
  add index company_person_ix (person_key, id);
