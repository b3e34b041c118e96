-- Keys are wrapped by the mounted key of a month, and anew by the next one's (ADR 12). What this view says decides whether a month's key is destroyed:
-- every table with columns epoch and wrapped belongs into it.
create view wrapped_key as
    select epoch from person_key
    union all
    select epoch from access_log_key;

-- Since when no row needs a month's key, by this server's clock. A row of another table may bring it back, so the service may remove a line, but it
-- may not say that it was earlier.
create table free_epoch (
    epoch integer primary key,
    since timestamptz not null default clock_timestamp()
);
revoke insert, update, truncate on free_epoch from ${role};
grant insert (epoch) on free_epoch to ${role};
