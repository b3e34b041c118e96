-- A copy that leaves with a later batch than the one under way: the end of a subject, so that its families do not end together.
alter table held_outbox add column not_before timestamptz;
