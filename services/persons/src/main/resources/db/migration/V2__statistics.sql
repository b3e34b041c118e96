-- The name of a signal towards the figures: random, and no key of anything here.
alter table priority_signal add column copy_handle uuid not null default gen_random_uuid();
alter table priority_signal add constraint signal_one_copy unique (copy_handle);
