-- Which trials the figures were told of (IND-28): each once, however often it is linked, and once that it led to a choice.
-- What was linked before this table is not told.
create table counted_trial (
    case_id uuid not null references support_case on delete cascade,
    trial uuid not null,
    person uuid not null,
    -- first day of the month in which it was told
    counted_in date not null,
    led_to_choice boolean not null,
    primary key (case_id, trial)
);
