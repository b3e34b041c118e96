-- When she performed the act, which is not when it was written down: a late entry must not take the place of what she said since.
alter table act_made add column performed_at timestamptz;
-- Of older acts only the day of writing down is known here; the register in persons has the other.
update act_made set performed_at = made_at;
alter table act_made alter column performed_at set not null;

create index act_made_object on act_made (case_id, matter, object);
