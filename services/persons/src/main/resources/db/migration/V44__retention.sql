-- What was kept long enough (AIPD, 2.5). One question for whoever foresees and for whoever removes; nothing younger than six months is removed,
-- whatever is configured or asked.
create index access_log_by_day on access_log using brin (at);

create function access_log_older_than(before timestamptz) returns setof bigint language sql stable as $$
    select l.id from access_log l
    where l.at < before
      and not exists (select from access_log_waiting w where w.row_id = l.id)
      and not exists (select from legal_hold h where h.lifted_at is null
          and h.review_on >= (now() at time zone 'Europe/Paris')::date
          and (h.person_id = l.file_id
              or exists (select from priority_signal s where s.id = l.file_id and s.person_id = h.person_id)
              or exists (select from legal_exception e where e.id = l.file_id and e.person_id = h.person_id)))
$$;

create function forget_access_log(before timestamptz, most integer) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone integer;
begin
    if before > now() - interval '6 months' then
        raise exception 'the access log is kept for six months' using errcode = 'integrity_constraint_violation';
    end if;
    delete from access_log where id in (select id from access_log_older_than(before) as id order by id limit most);
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke all on function forget_access_log(timestamptz, integer) from public;
grant execute on function forget_access_log(timestamptz, integer) to ${role};

create index duplicate_check_by_day on duplicate_check (asked_at);

create function forget_duplicate_checks(before timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone integer;
begin
    if before > now() - interval '6 months' then
        raise exception 'who asked is kept for six months' using errcode = 'integrity_constraint_violation';
    end if;
    delete from duplicate_check where asked_at < before;
    get diagnostics gone = row_count;
    return gone;
end $$;
revoke all on function forget_duplicate_checks(timestamptz) from public;
grant execute on function forget_duplicate_checks(timestamptz) to ${role};
