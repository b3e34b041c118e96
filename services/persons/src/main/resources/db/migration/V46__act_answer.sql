-- What she said where an act answers a question; unknown for acts of before.
alter table act add column answer varchar(8) check (answer in ('YES', 'NO', 'LATER'));
