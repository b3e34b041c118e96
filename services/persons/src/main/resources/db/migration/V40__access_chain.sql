-- The access log becomes a chain (ADR 11): each row has a salt and is soon sealed into a batch whose signed head leaves this database.
-- A row of before gets its salt here and is sealed by the first runs; what was done to it earlier nobody can tell.
alter table access_log add column salt bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- What is not sealed yet, written by the transaction of the row: one that commits late waits here like any other.
create table access_log_waiting (
    row_id bigint primary key,
    since timestamptz not null default clock_timestamp()
);
insert into access_log_waiting (row_id) select id from access_log;

-- A leaf outlives its row and, without the salt, fits any: so no reference to it.
create table access_log_leaf (
    position bigint primary key,
    row_id bigint not null unique,
    leaf bytea not null
);

create table access_log_head (
    number bigint primary key,
    previous bytea not null,
    first bigint not null unique,
    count integer not null check (count > 0),
    root bytea not null,
    sealed_at timestamptz not null,
    hash bytea not null,
    public_key bytea not null,
    signature bytea not null
);

-- Which rows were removed by a statement that may remove them (erasure, end of retention), and when.
create table access_log_removed (
    row_id bigint primary key,
    removed_at timestamptz not null default clock_timestamp()
);

-- What signs the heads, wrapped by the mounted key of an epoch.
create table access_log_key (
    only_row boolean primary key default true check (only_row),
    epoch integer not null,
    wrapped bytea not null
);

-- They write what the service itself may not.
create function access_log_waits() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into access_log_waiting (row_id) values (new.id);
    return null;
end $$;
create trigger waits after insert on access_log for each row execute function access_log_waits();

create function access_log_notes_removal() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into access_log_removed (row_id) values (old.id);
    delete from access_log_waiting where row_id = old.id;
    return null;
end $$;
create trigger notes_removal after delete on access_log for each row execute function access_log_notes_removal();

-- Only what has a leaf leaves the queue: a row taken off it otherwise would never be missed.
create function access_log_is_sealed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from access_log_waiting w using sealed where w.row_id = sealed.row_id;
    return null;
end $$;
create trigger is_sealed after insert on access_log_leaf
    referencing new table as sealed for each statement execute function access_log_is_sealed();

-- Nobody changes the chain, not even whoever may erase rows of the log.
create function refuse_chain_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger append_only before update or delete or truncate on access_log_leaf execute function refuse_chain_change();
create trigger append_only before update or delete or truncate on access_log_head execute function refuse_chain_change();
create trigger append_only before update or delete or truncate on access_log_removed execute function refuse_chain_change();
create trigger no_truncate before truncate on access_log execute function refuse_chain_change();

revoke update, delete, truncate on access_log_leaf from ${role};
revoke update, delete, truncate on access_log_head from ${role};
revoke insert, update, delete, truncate on access_log_removed from ${role};
-- Whoever seals locks what he takes, for which the right to update is asked.
revoke insert, update, delete, truncate on access_log_waiting from ${role};
grant update (since) on access_log_waiting to ${role};
revoke delete, truncate on access_log_key from ${role};
