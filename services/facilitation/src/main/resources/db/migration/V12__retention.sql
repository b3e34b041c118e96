-- Readings that were kept long enough (AIPD, 2.5). One question for whoever foresees and for whoever removes; nothing younger than six months is
-- removed, whatever is configured or asked.
create index access_log_by_day on access_log using brin (read_at);

create function access_log_older_than(before timestamptz) returns setof bigint language sql stable as $$
    select l.number from access_log l
    where l.read_at < before and not exists (select from access_log_waiting w where w.row_id = l.number)
$$;

create function forget_access_log(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone integer;
begin
    if before > now() - interval '6 months' then
        raise exception 'the access log is kept for six months' using errcode = 'integrity_constraint_violation';
    end if;
    delete from access_log where number in (select number from access_log_older_than(before) as number order by number limit most);
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke all on function forget_access_log(timestamptz, integer) from public;
grant execute on function forget_access_log(timestamptz, integer) to ${role};
