-- Which of her goals an intervention serves (FAC-78), beside or instead of an expression; without the goal it stays what was done.
alter table intervention add column linked_goal uuid references goal on delete set null;
create index intervention_goal on intervention (linked_goal) where linked_goal is not null;
